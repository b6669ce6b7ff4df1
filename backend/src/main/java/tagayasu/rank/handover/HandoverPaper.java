package tagayasu.rank.handover;

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
import tagayasu.platform.paper.Paper;
import tagayasu.platform.paper.PaperKind;
import tagayasu.platform.paper.Printed;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;

/** 引継書 on paper: a page for each customer that the reader may see, each part under the reader's own rights. */
@ApplicationScoped
class HandoverPaper {

    static final String KIND = "handoverPack";

    /** Customers of one document; about as many pages. */
    static final int MOST = 300;

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    HandoverPack pack;

    @Inject
    Paper paper;

    @Produces
    @Singleton
    static PaperKind kind() {
        return new PaperKind(KIND, "引継書", "Hand-over pack");
    }

    /** @throws Problem 404 when the customer does not go over or may not be seen */
    Printed one(HandoverView handover, UUID account, Locale language) {
        return paper.pdf(KIND, language, data(handover, account));
    }

    /** Every customer by kana. @throws Problem 422 when there are none or too many to see */
    Printed all(HandoverView handover, Locale language) {
        List<UUID> accounts = rows.list(
                Sql.of(
                                "select a.id from handover_item i join account a on a.id = i.account_id where i.handover_id = ?"
                                        + " and i.kind = ? and i.state <> 'gone' and a.deleted_at is null and",
                                handover.id(),
                                HandoverItems.ACCOUNT)
                        .plus(access.visible("account", "a"))
                        .plus("order by a.name_kana, a.id limit ?", MOST + 1),
                row -> row.uuid("id"));
        if (accounts.isEmpty()) throw Problem.invalid("handover_of_nothing", "");
        if (accounts.size() > MOST) throw Problem.invalid("paper_too_long", "");
        Iterable<Map<String, Object>> packs =
                () -> accounts.stream().map(account -> data(handover, account)).iterator();
        return paper.pdf(KIND, language, packs);
    }

    private Map<String, Object> data(HandoverView handover, UUID account) {
        HandoverPackView view = pack.of(Handover.require(handover.id()), account);
        Map<String, Object> data = Paper.tree(view);
        data.put("number", view.account().code());
        data.put("handover", Paper.tree(handover));
        return data;
    }
}
