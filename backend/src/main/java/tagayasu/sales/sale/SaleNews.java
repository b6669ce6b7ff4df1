package tagayasu.sales.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Sales in an account's timeline, each at the beginning of its day. */
@ApplicationScoped
public class SaleNews implements TimelineSource {

    @Inject
    BusinessCalendar calendar;

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of("sale");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of(
                        "select s.id, cast(s.sold_on as timestamp) at time zone ? as at, 'sale' as kind,"
                                + " case when s.amount < 0 then 'returned' else 'sold' end as verb, s.staff_id as actor_id,"
                                + " 'sale' as subject_kind, s.id as subject_id, coalesce((select l.product_name from"
                                + " sale_line l where l.sale_id = s.id order by l.line_no limit 1), '') as title,"
                                + " jsonb_build_object('amount', s.amount, 'orderNo', s.order_no, 'note', left(s.note, 200),"
                                + " 'account', (select c.name from account c where c.id = s.account_id), 'lines',"
                                + " (select count(*) from sale_line l where l.sale_id = s.id)) as detail"
                                + " from sale s where s.account_id = any(?) and s.deleted_at is null and",
                        calendar.zone().getId(),
                        accounts)
                .plus(access.visible(Sale.NOUN, "s"));
    }
}
