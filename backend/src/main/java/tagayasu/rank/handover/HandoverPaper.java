package tagayasu.rank.handover;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;
import tagayasu.platform.paper.Paper;
import tagayasu.platform.paper.PaperKind;
import tagayasu.platform.paper.PaperSource;
import tagayasu.platform.paper.Printed;
import tagayasu.platform.paper.Prints;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;

/** 引継書 on paper: a page for each customer that the reader may see, each part under the reader's own rights. */
@ApplicationScoped
class HandoverPaper implements PaperSource {

    static final String KIND = "handoverPack";

    private static final int MOST = 3_000;

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    HandoverPage handovers;

    @Inject
    HandoverPack pack;

    @Inject
    Paper paper;

    @Produces
    @Singleton
    static PaperKind paperKind() {
        return new PaperKind(KIND, "引継書", "Hand-over pack");
    }

    /** @throws Problem 404 when the customer does not go over or may not be seen */
    Printed one(HandoverView handover, UUID account, Locale language) {
        return paper.pdf(KIND, language, data(handover, account));
    }

    /** Every customer in one document. @throws Problem 422 when there are none, or more than a request has time for */
    Printed all(HandoverView handover, Locale language) {
        List<UUID> accounts = accounts(handover.id());
        if (accounts.isEmpty()) throw Problem.invalid("handover_of_nothing", "");
        if (accounts.size() > Prints.WITHIN_A_REQUEST) throw Problem.invalid("paper_for_a_job", "");
        Iterable<Map<String, Object>> packs =
                () -> accounts.stream().map(account -> data(handover, account)).iterator();
        return paper.pdf(KIND, language, packs);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What a job prints. */
    record Which(UUID handoverId) {}

    @Override
    public List<UUID> papers(JsonNode which) {
        return accounts(handoverOf(which).id());
    }

    @Override
    public Map<String, ?> data(JsonNode which, UUID account) {
        return data(handoverOf(which), account);
    }

    private HandoverView handoverOf(JsonNode which) {
        return handovers.of(Json.as(which, Which.class).handoverId());
    }

    /** By kana, as far as the reader may see them. */
    private List<UUID> accounts(UUID handover) {
        return rows.list(
                Sql.of(
                                "select a.id from handover_item i join account a on a.id = i.account_id where i.handover_id = ?"
                                        + " and i.kind = ? and i.state <> 'gone' and a.deleted_at is null and",
                                handover,
                                HandoverItems.ACCOUNT)
                        .plus(access.visible("account", "a"))
                        .plus("order by a.name_kana, a.id limit ?", MOST),
                row -> row.uuid("id"));
    }

    private Map<String, Object> data(HandoverView handover, UUID account) {
        HandoverPackView view = pack.of(Handover.require(handover.id()), account);
        Map<String, Object> data = Paper.tree(view);
        data.put("number", view.account().code());
        data.put("handover", Paper.tree(handover));
        return data;
    }
}
