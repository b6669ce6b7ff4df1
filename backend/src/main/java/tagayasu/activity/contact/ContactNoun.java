package tagayasu.activity.contact;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.codes;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.customer.Person;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.sales.deal.Deal;
import tagayasu.staff.Access;
import tagayasu.staff.Ownership;

/** Contacts in the catalogue of conditions, what they add to accounts and persons, and who owns a contact. */
class ContactNoun {

    @Produces
    @Singleton
    Noun contact(Access access) {
        return Noun.of(Contact.NOUN, "contact")
                .field(code, "state", "{a}.state", "状態", "State", "planned", "done", "cancelled")
                .field(date, "heldOn", "{a}.held_on", "実施日", "Held on")
                .field(date, "plannedOn", "{a}.planned_on", "予定日", "Planned on")
                .field(code, "purpose", "{a}.purpose", "目的", "Purpose", ContactCodes.PURPOSE)
                .field(code, "method", "{a}.method", "方法", "Method", ContactCodes.METHOD)
                .field(flag, "countsAsVisit", "{a}.counts_as_visit", "訪問として数える", "Counts as a visit")
                .field(flag, "countsAsCall", "(" + ContactCodes.IS_CALL + ")", "電話として数える", "Counts as a call")
                .field(text, "subject", "{a}.subject", "件名", "Subject")
                .field(text, "text", "{a}.text", "内容", "What was said")
                .field(text, "nextAction", "{a}.next_action", "次の行動", "Next action")
                .field(date, "nextActionOn", "{a}.next_action_on", "次の行動の日", "Next action on")
                .field(reference, "owner", "{a}.owner_id", "担当", "In charge", "users")
                .field(
                        codes,
                        "participants",
                        "(select array_agg(cast(p.user_id as text)) from contact_participant p where p.contact_id = {a}.id)",
                        "参加者",
                        "Participants",
                        "users")
                .field(reference, "reportTo", "{a}.report_to_id", "報告先", "Reported to", "users")
                .field(flag, "confirmed", "({a}.confirmed_at is not null)", "確認済み", "Confirmed")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(code, "source", "{a}.source", "登録元", "Made by")
                .relation(
                        "persons",
                        Person.NOUN,
                        "{b}.id in (select m.person_id from contact_person m where m.contact_id = {a}.id)")
                .relation("deals", Deal.NOUN, "{b}.id = {a}.deal_id")
                .searchedBy(new ContactSearch.OfList(access))
                .sort("startsAt", "{a}.starts_at", "timestamp")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart contactsOfAccounts() {
        return contacts(Account.NOUN, "{b}.account_id = {a}.id");
    }

    @Produces
    @Singleton
    NounPart contactsOfPersons() {
        return contacts(
                Person.NOUN, "{b}.id in (select m.contact_id from contact_person m where m.person_id = {a}.id)");
    }

    @Produces
    @Singleton
    NounPart contactsOfDeals() {
        return contacts(Deal.NOUN, "{b}.deal_id = {a}.id");
    }

    private static NounPart contacts(String noun, String join) {
        return new NounPart() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public void addTo(Noun owner) {
                owner.relation("contacts", Contact.NOUN, join);
            }
        };
    }

    /** Read by whoever has the account in charge, takes part, or is reported to, and by those who reach them. */
    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Contact.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "(" + alias + ".account_id in (select own.id from account own where own.owner_id = any(?))"
                                + " or exists (select from contact_participant part where part.contact_id = " + alias
                                + ".id and part.user_id = any(?)) or " + alias + ".report_to_id = any(?))",
                        users,
                        users,
                        users);
            }

            @Override
            public Sql ownersOf(UUID contact) {
                return Sql.of(
                        "select own.owner_id from contact k join account own on own.id = k.account_id"
                                + " where k.id = ? and k.deleted_at is null union"
                                + " select p.user_id from contact_participant p join contact k on k.id = p.contact_id"
                                + " where k.id = ? and k.deleted_at is null union"
                                + " select k.report_to_id from contact k where k.id = ? and k.deleted_at is null"
                                + " and k.report_to_id is not null",
                        contact,
                        contact,
                        contact);
            }
        };
    }
}
