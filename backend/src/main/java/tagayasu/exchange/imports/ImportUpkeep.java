package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.RecurringWork;

/** Throws the staged rows of imports away when they can no longer be undone; what was counted stays. */
@ApplicationScoped
class ImportUpkeep implements RecurringWork {

    private static final int BATCH = 20_000;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Override
    public String name() {
        return "import-rows-end";
    }

    @Override
    public String cron() {
        return "0 40 2 * * *";
    }

    /** In small bites, each committed by itself. */
    @Override
    public void run() {
        Sql old = Sql.of(
                "select i.id from import i where coalesce(i.applied_at, i.created_at) < ?",
                calendar.now().minus(Import.UNDO_WITHIN));
        Sql some = Sql.of("delete from import_row where (import_id, line_no) in (select r.import_id, r.line_no from"
                        + " import_row r where r.import_id in (")
                .plus(old)
                .plus(") limit " + BATCH + ")");
        while (rows.update(some) > 0) {}
        rows.update(
                Sql.of("delete from import_file where import_id in (").plus(old).plus(")"));
    }
}
