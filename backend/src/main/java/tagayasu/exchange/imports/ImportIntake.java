package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.job.Job;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.json.Json;
import tagayasu.platform.retry.IdempotencyRequired;
import tagayasu.staff.Access;

/** Keeps a file that was read and found good, and starts its job; apart, so that reading holds no connection. */
@ApplicationScoped
class ImportIntake {

    @Inject
    Access access;

    @Inject
    Staging staging;

    @Inject
    Jobs jobs;

    @Inject
    BusinessCalendar calendar;

    @Transactional
    @IdempotencyRequired
    Response take(FileUpload file, ImportPlan plan, List<String> columns, long rowCount) {
        Import made = new Import();
        made.kind = plan.kind().code();
        made.fileName = fileName(file);
        made.fileSize = file.size();
        made.rowCount = rowCount;
        made.plan = Json.of(plan);
        made.columns = columns;
        made.createdBy = access.caller().id();
        made.createdAt = calendar.now();
        Job job = jobs.submit(ImportJob.KIND, new ImportJob.Params(made.id, !plan.dryRun()), null);
        made.jobId = job.id;
        made.persistAndFlush();
        staging.keep(made.id, file.uploadedFile());
        return accepted(job, made.id);
    }

    /** The job does not run before this transaction is over, so that it may still be told where it leads. */
    static Response accepted(Job job, UUID importId) {
        job.resultUrl = "/api/v1/imports/" + importId;
        return job.accepted();
    }

    /** Only the name itself, whatever path a browser sends with it. */
    private static String fileName(FileUpload file) {
        String name = file.fileName() == null ? "" : file.fileName().replaceAll("[\\p{Cntrl}]|.*[/\\\\]", "");
        return name.isBlank() ? "file" : name.length() > 200 ? name.substring(0, 200) : name;
    }
}
