package tagayasu.voice.complaint;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.voice.HeardFilter;

/** The simple filters of the complaint list. */
public class ComplaintFilter extends HeardFilter {

    @QueryParam("status")
    @Parameter(description = "May be repeated")
    public List<Complaint.Status> status;

    @QueryParam("severity")
    @Parameter(description = "Of the code list complaintSeverity; may be repeated")
    public List<String> severity;

    @QueryParam("overdue")
    @Parameter(description = "Only those due before today and not closed")
    public boolean overdue;

    Sql where(List<UUID> accounts, LocalDate today) {
        List<Sql> own = new ArrayList<>();
        if (status != null && !status.isEmpty())
            own.add(Sql.of("a.status = any(?)", status.stream().map(Enum::name).toList()));
        if (severity != null && !severity.isEmpty()) own.add(Sql.of("a.severity = any(?)", severity));
        if (overdue) own.add(Sql.of("a.status <> 'closed' and a.due_on < ?", today));
        return where(accounts, own.toArray(Sql[]::new));
    }
}
