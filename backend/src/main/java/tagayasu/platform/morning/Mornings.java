package tagayasu.platform.morning;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Jobs;
import tagayasu.platform.job.RecurringWork;
import tagayasu.platform.json.Json;

/** Every morning from the hour of each work, once a day, late rather than never. */
@ApplicationScoped
public class Mornings implements RecurringWork {

    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    @Inject
    Rows rows;

    @Inject
    Jobs jobs;

    @Inject
    BusinessCalendar calendar;

    @Inject
    @All
    List<MorningWork> works;

    @Override
    public String name() {
        return "mornings";
    }

    @Override
    public String cron() {
        return "0 5,25,45 * * * *";
    }

    @Override
    @Transactional
    public void run() {
        LocalDateTime now = LocalDateTime.ofInstant(calendar.now(), calendar.zone());
        for (MorningWork work : works) {
            if (now.getHour() < work.hour()) continue;
            LocalDate day = now.toLocalDate();
            jobs.submit(MorningJob.KIND, new MorningJob.Params(work.name(), day), "morning:" + work.name() + ":" + day);
        }
    }

    /**
     * The row of the day makes it be done once, however many replicas try.
     *
     * @return what was done, now or before
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, Long> once(MorningWork work, LocalDate day) {
        int first = rows.update(Sql.of(
                "insert into morning (work, day, carried_out_at) values (?, ?, ?) on conflict do nothing",
                work.name(),
                day,
                calendar.now()));
        if (first == 0) return done(work.name(), day);
        Map<String, Long> counts = new TreeMap<>(work.carryOut(day));
        rows.update(
                Sql.of("update morning set counts = ? where work = ? and day = ?", Json.of(counts), work.name(), day));
        return counts;
    }

    MorningWork named(String name) {
        return works.stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does the morning's " + name));
    }

    private Map<String, Long> done(String work, LocalDate day) {
        return rows.first(Sql.of("select counts from morning where work = ? and day = ?", work, day), row ->
                        (Map<String, Long>) Json.MAPPER.convertValue(row.json("counts"), COUNTS))
                .orElseThrow();
    }
}
