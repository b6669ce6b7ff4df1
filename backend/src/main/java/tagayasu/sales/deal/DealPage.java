package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.Person;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.product.OrderLineView;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** One deal as it is answered, after reading as after each of its verbs. */
@ApplicationScoped
class DealPage {

    private static final int STATES = 200;

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    Response answer(Response.Status status, Deal deal) {
        DealView view = view(deal);
        var response =
                Response.status(status).entity(view).tag(Versions.tag(view.row().version()));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1/deals/" + deal.id);
        return response.build();
    }

    DealView view(Deal deal) {
        Sql select = Sql.of("select " + DealRow.COLUMNS
                        + ", (select g.name from campaign g where g.id = a.campaign_id) as campaign_name from deal a")
                .plus(DealRow.joins(access))
                .plus("where a.id = ?", deal.id);
        return rows.first(select, row -> view(row, deal)).orElseThrow(Problem::notFound);
    }

    private DealView view(Row row, Deal deal) {
        return new DealView(
                DealRow.of(row, calendar.today(), staff::nameOf),
                row.text("account_code"),
                row.uuid("campaign_id"),
                row.text("campaign_name"),
                row.text("note"),
                row.text("closing_reason"),
                row.text("closing_note"),
                staff.nameOf(row.uuid("closed_by")),
                row.uuid("sale_id"),
                rows.list(OrderLineView.select("deal_line", "deal_id", deal.id), OrderLineView::of),
                persons(deal.id),
                states(deal.id),
                allowed(deal),
                row.instant("created_at"),
                staff.nameOf(row.uuid("created_by")),
                row.instant("updated_at"));
    }

    private List<DealView.PersonView> persons(UUID deal) {
        Sql select = Sql.of("select m.person_id, m.part, nullif(trim(p.family_name || ' ' || p.given_name), '') as name"
                        + " from deal_person m left join person p on p.id = m.person_id and p.deleted_at is null and")
                .plus(access.visible(Person.NOUN, "p"))
                .plus("where m.deal_id = ? order by m.part nulls last, m.person_id", deal);
        return rows.list(
                select, row -> new DealView.PersonView(row.uuid("person_id"), row.text("name"), row.text("part")));
    }

    private List<DealView.StateView> states(UUID deal) {
        return rows.list(
                Sql.of(
                        "select s.*, t.name_ja, t.name_en from deal_state s join sales_stage t on t.id = s.stage_id"
                                + " where s.deal_id = ? order by s.from_at desc, s.id desc limit " + STATES,
                        deal),
                row -> new DealView.StateView(
                        row.instant("from_at"),
                        row.instant("to_at"),
                        row.uuid("stage_id"),
                        row.text("name_ja"),
                        row.text("name_en"),
                        row.decimal("percent"),
                        row.decimal("amount"),
                        row.date("expected_on"),
                        staff.nameOf(row.uuid("owner_id")),
                        Deal.Outcome.valueOf(row.text("outcome")),
                        staff.nameOf(row.uuid("by_id"))));
    }

    private List<String> allowed(Deal deal) {
        List<String> allowed = new ArrayList<>();
        boolean open = deal.outcome() == Deal.Outcome.open;
        if (access.may(Action.CHANGE, deal)) allowed.add(Action.CHANGE.code());
        if (access.may(Action.DELETE, deal)) allowed.add(Action.DELETE.code());
        if (!open && access.may(Action.CHANGE, Deal.REOPENING, deal)) allowed.add("reopen");
        return allowed;
    }
}
