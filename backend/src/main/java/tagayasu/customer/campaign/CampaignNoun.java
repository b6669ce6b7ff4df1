package tagayasu.customer.campaign;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.staff.codes.CodeList;
import tagayasu.staff.subjects.SubjectKind;

/** Marketing activities in the catalogue of conditions, as a subject, and their code list. */
class CampaignNoun {

    static final String KIND = "campaignKind";

    @Produces
    @Singleton
    Noun campaign() {
        return Noun.of(Campaign.NOUN, "campaign")
                .field(code, "code", "{a}.code", "コード", "Code")
                .field(text, "name", "{a}.name", "名称", "Name")
                .field(code, "kind", "{a}.kind", "種類", "Kind", KIND)
                .field(date, "startsOn", "{a}.starts_on", "開始日", "Starts on")
                .field(date, "endsOn", "{a}.ends_on", "終了日", "Ends on")
                .field(
                        flag,
                        "running",
                        "({a}.starts_on <= {today} and coalesce({a}.ends_on >= {today}, true))",
                        "実施中",
                        "Running")
                .field(number, "cost", "{a}.cost", "費用", "Cost")
                .field(text, "note", "{a}.note", "備考", "Note")
                .sort("startsOn", "{a}.starts_on", "date")
                .sort("code", "{a}.code", "text")
                .sort("name", "{a}.name", "text")
                .sort("cost", "coalesce({a}.cost, 0)", "numeric");
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(Campaign.NOUN, "{a}.name", "null");
    }

    @Produces
    @Singleton
    CodeList kinds() {
        Sql uses =
                Sql.of("select kind as code, count(*) as n from campaign where deleted_at is null and kind is not null"
                        + " group by kind");
        return new CodeList(KIND, "マーケティング活動の種類", "Kind of campaign", uses);
    }
}
