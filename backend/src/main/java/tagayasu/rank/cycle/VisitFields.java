package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import tagayasu.customer.Account;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;

/** What this wing lets conditions, lists and exports of accounts name. */
@ApplicationScoped
public class VisitFields implements NounPart {

    @Override
    public String noun() {
        return Account.NOUN;
    }

    @Override
    public void addTo(Noun account) {
        account.field(Type.number, "visitCycleDays", "{a}.visit_every_days", "訪問周期（日）", "Visit cycle (days)")
                .field(Type.flag, "visitCycleOwn", "({a}.visit_cycle_days is not null)", "訪問周期を個別設定", "Own visit cycle")
                .field(Type.date, "visitDueOn", "{a}.visit_due_on", "次回訪問期限", "Visit due on")
                .field(Type.flag, "yellow", "({a}.yellow_since is not null)", "イエローカード", "Yellow card")
                .field(Type.number, "daysOverdue", "greatest({today} - {a}.visit_due_on, 0)", "訪問超過日数", "Days overdue")
                .relation("yellowCards", YellowCards.NOUN, "{b}.account_id = {a}.id")
                .sort("visitDueOn", "coalesce({a}.visit_due_on, '9999-12-31'::date)", "date")
                .sort("visitCycleDays", "coalesce({a}.visit_every_days, 100000)", "integer");
    }
}
