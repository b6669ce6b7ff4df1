package tagayasu.sales.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.sales.approach.Approach;
import tagayasu.sales.approach.ApproachSource;
import tagayasu.sales.approach.Asked;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** DEA-07: the open deals of colleagues. They last, so nobody is told of them again when only a day moves. */
@ApplicationScoped
class DealApproaches implements ApproachSource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    /**
     * A colleague's deal.
     *
     * @param dealId to open it; absent where the caller may not read it
     * @param name of the colleague
     * @param on when it is expected to be won
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(UUID dealId, String name, String account, String deal, LocalDate on) {}

    @Override
    public List<Approach> near(Asked asked) {
        if (!asked.anew()) return List.of();
        Sql select = Sql.of("select d.id, d.owner_id, d.name, d.expected_on, b.name as account_name,")
                .plus(access.visible(Deal.NOUN, "d"))
                .plus(
                        "as readable from account a join account b on b.head_id = a.head_id and b.deleted_at is null"
                                + " join deal d on d.account_id = b.id and d.deleted_at is null and d.outcome = 'open'"
                                + " where a.id = ? and d.id <> ? and d.id is distinct from ? and d.owner_id <> all(?)"
                                + " order by d.expected_on, d.id limit " + AT_MOST,
                        asked.accountId(),
                        asked.id(),
                        asked.dealId(),
                        asked.team().toArray(UUID[]::new));
        return rows.list(select, this::approach);
    }

    private Approach approach(Row row) {
        UUID id = row.uuid("id");
        UUID owner = row.uuid("owner_id");
        Shown shown = new Shown(
                row.bool("readable") ? id : null,
                Objects.requireNonNullElse(staff.nameOf(owner), ""),
                row.text("account_name"),
                row.text("name"),
                row.date("expected_on"));
        return new Approach(Deal.NOUN, id, List.of(owner), shown);
    }
}
