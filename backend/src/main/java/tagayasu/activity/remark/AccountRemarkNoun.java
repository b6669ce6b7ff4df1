package tagayasu.activity.remark;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.staff.Ownership;

/** Remarks in the catalogue of conditions, so that accounts are found by an issue or an interest; read as their account. */
class AccountRemarkNoun {

    @Produces
    @Singleton
    Noun remark() {
        return Noun.of(AccountRemark.NOUN, "account_remark")
                .field(code, "kind", "{a}.kind", "種類", "Kind", "issue", "interest", "taste", "comment")
                .field(text, "text", "{a}.text", "内容", "Text")
                .field(date, "notedOn", "{a}.noted_on", "記入日", "Noted on")
                .field(reference, "notedBy", "{a}.noted_by", "記入者", "Noted by", "users")
                .sort("notedOn", "{a}.noted_on", "date");
    }

    @Produces
    @Singleton
    NounPart remarksOfAccounts() {
        return new NounPart() {
            @Override
            public String noun() {
                return Account.NOUN;
            }

            @Override
            public void addTo(Noun account) {
                account.relation("remarks", AccountRemark.NOUN, "{b}.account_id = {a}.id");
            }
        };
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return AccountRemark.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        alias + ".account_id in (select own.id from account own where own.owner_id = any(?))",
                        (Object) users);
            }

            @Override
            public Sql ownersOf(UUID remark) {
                return Sql.of(
                        "select own.owner_id from account_remark r join account own on own.id = r.account_id"
                                + " where r.id = ?",
                        remark);
            }
        };
    }
}
