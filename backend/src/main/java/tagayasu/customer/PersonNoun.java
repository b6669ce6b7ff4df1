package tagayasu.customer;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.staff.Ownership;

/** The person in the catalogue of conditions, beside the account, and in the access policy. */
class PersonNoun {

    private static final String HELD = "p.deleted_at is null and (p.ended_on is null or p.ended_on >= {today})";
    private static final String POSTS = "from post p where p.person_id = {a}.id and " + HELD;

    /** A post at an account that the caller may not see is none. */
    private static final String SEEN_POSTS = POSTS + " and {sees account p.account_id}";

    @Produces
    @Singleton
    Noun noun(PersonTold told) {
        return Noun.of(Person.NOUN, "person")
                .field(text, "name", "concat_ws(' ', {a}.family_name, nullif({a}.given_name, ''))", "氏名", "Name")
                .field(text, "nameKana", "concat_ws(' ', {a}.family_kana, nullif({a}.given_kana, ''))", "カナ", "Kana")
                .field(code, "code", "{a}.code", "個人コード", "Code")
                .field(text, "title", "(select string_agg(p.title, ' ') " + SEEN_POSTS + ")", "役職", "Title")
                .field(
                        text,
                        "department",
                        "(select string_agg(p.department, ' ') " + SEEN_POSTS + ")",
                        "部署",
                        "Department")
                .field(flag, "withoutAccount", "(not exists (select " + SEEN_POSTS + "))", "所属なし", "No account")
                .field(text, "phone", "{a}.phone", "電話番号", "Telephone")
                .field(text, "mobile", "{a}.mobile", "携帯電話", "Mobile")
                .field(text, "email", "{a}.email", "メール", "E-mail")
                .field(text, "note", "{a}.note", "備考", "Note")
                .field(reference, "owner", "{a}.owner_id", "担当", "Staff in charge", "users")
                .relation("accounts", Account.NOUN, "{b}.id in (select p.account_id " + POSTS + ")")
                .told(told)
                .sort("nameKana", "{a}.sort_key", "text")
                .sort("code", "{a}.code", "text")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart personsOfAnAccount() {
        return new NounPart() {
            @Override
            public String noun() {
                return Account.NOUN;
            }

            @Override
            public void addTo(Noun account) {
                account.relation(
                        "persons",
                        Person.NOUN,
                        "exists (select from post p where p.person_id = {b}.id and p.account_id = {a}.id and " + HELD
                                + ")");
            }
        };
    }

    /** A person belongs to its owner and to all other staff in charge. */
    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Person.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "(" + alias + ".owner_id = any(?) or " + alias + ".id = any(array(" // which two indexes serve
                                + "select s.person_id from person_staff s where s.user_id = any(?))))",
                        users,
                        users);
            }

            @Override
            public Sql ownersOf(UUID record) {
                return Sql.of(
                        "select owner_id from person where id = ? and deleted_at is null union"
                                + " select user_id from person_staff where person_id = ?",
                        record,
                        record);
            }
        };
    }
}
