package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

@QuarkusTest
@Tag("NEW-08")
@Tag("GOV-04")
class AccountImportTest {

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);

    private static final String PLAN = """
            {"kind":"accounts","columns":{"コード":"code","会社名":"name","カナ":"nameKana","親":"parentCode","電話":"phone","備考":"note"}}""";

    @Test
    void headOfficesAndBranchesComeInOneFileInAnyOrder() {
        GivenImport given =
                GivenImport.of(admin, file("%1$s-2,赤木電機 東京支社,,%1$s-1,03-1111-2222,", "%1$s-1,㈱赤木電機,アカギデンキ,,,"), PLAN);
        assertEquals("2 0 0 0", given.counts());
        JsonPath branch = account("-2"), head = account("-1");
        assertEquals(head.getString("id"), branch.getString("parent.id"));
        assertEquals(head.getString("id"), branch.getString("head.id"));
        JsonPath hits = admin.get("/accounts?q={q}", "(株)赤木電機 " + p).jsonPath();
        assertTrue(hits.getList("items.id").contains(head.getString("id")));
    }

    @Test
    void theSameFileAgainIsAllDuplicatesAndAChangedOneUpdates() {
        String csv = file("%1$s-1,甲商店,,,,", "%1$s-2,乙商店,,,,");
        GivenImport.of(admin, csv, PLAN);
        assertEquals("0 0 2 0", GivenImport.of(admin, csv, PLAN).counts());
        assertEquals(
                "1 1 0 0",
                GivenImport.of(admin, file("%1$s-2,乙商店本店,,,,", "%1$s-3,丙商店,,,,"), PLAN)
                        .counts());
        assertEquals("乙商店本店", account("-2").getString("name"));
    }

    @Test
    @Tag("CUS-05")
    void aStageIsTakenFromTheFileWhileNothingWasSold() {
        String plan = """
                {"kind":"accounts","columns":{"コード":"code","会社名":"name","ステージ":"lifeCycle"}}""";
        String csv = "コード,会社名,ステージ\n%1$s-1,甲,潜在顧客\n%1$s-2,乙,既存\n%1$s-3,丙,常連\n".formatted(p);
        GivenImport given = GivenImport.of(admin, csv, plan);
        assertEquals(List.of("4 lifeCycle life_cycle_unknown"), given.faults());
        assertEquals("latent", account("-1").getString("lifeCycle"));
        assertEquals("prospect", account("-2").getString("lifeCycle"));
        var sale = Map.of("accountId", account("-1").getString("id"), "soldOn", "2001-01-01", "amount", 1);
        admin.post("/sales", sale).then().statusCode(201);
        GivenImport.of(admin, csv.replace("潜在顧客", "見込み").replace("甲", "甲社"), plan);
        assertEquals(
                "甲社 dormant",
                account("-1").getString("name") + " " + account("-1").getString("lifeCycle"));
    }

    @Test
    void everyFaultIsNamedWithLineColumnAndReasonAndChangesNothingOfItsOwn() {
        GivenImport given = GivenImport.of(
                admin,
                file(
                        "%1$s-1,良い行,,,,",
                        "%1$s-2,,カナダケ,,,",
                        "%1$s-3,親なし,,無い親,,",
                        "%1$s-1,二度目,,,,",
                        "%1$s-1,良い行,,,,",
                        "%1$s-4,甲,,%1$s-5,,",
                        "%1$s-5,乙,,%1$s-4,,",
                        "%1$s-6,丙,,%1$s-3,,"),
                PLAN);
        assertEquals("1 0 1 6", given.counts());
        assertEquals(
                List.of(
                        "3 name cell_missing",
                        "4 parentCode account_unknown",
                        "5 null row_repeated",
                        "7 parentCode account_parent_is_below",
                        "8 parentCode account_parent_is_below",
                        "9 parentCode line_refused"),
                given.faults());
        Map<String, Object> fault = admin.get("/imports/" + given.id() + "/rows?outcome=error")
                .jsonPath()
                .getMap("items[0].faults[0]");
        assertEquals("会社名", fault.get("column"));
        assertEquals("必須の値がありません", fault.get("message"));
        assertTrue(given.errors().contains("取込エラー"));
    }

    @Test
    void aDryRunChangesNothingAndIsCarriedOutAsItStands() {
        GivenImport dry = GivenImport.of(admin, file("%1$s-1,試し,,,,"), PLAN.replace("}}", "},\"dryRun\":true}"));
        assertEquals("1 0 0 0", dry.counts());
        assertEquals("checked", dry.view().getString("state"));
        assertEquals(List.of(), found("-1"));
        dry.execute();
        assertEquals("applied", dry.view().getString("state"));
        assertEquals("試し", account("-1").getString("name"));
        assertEquals(
                409,
                GivenImport.once(admin, "/imports/" + dry.id() + "/execution").statusCode());
    }

    @Test
    void eachColumnHasItsOwnRuleAndAnEmptyCellNeverErases() {
        GivenImport.of(admin, file("%1$s-1,元の名,モト,,03-1,一行目"), PLAN);
        String plan = PLAN.replace("}}", "},\"perColumn\":{\"name\":\"ifEmpty\",\"note\":\"append\"}}");
        GivenImport.of(admin, file("%1$s-1,新しい名,,,03-2,二行目"), plan);
        JsonPath account = account("-1");
        assertEquals("元の名", account.getString("name"));
        assertEquals("モト", account.getString("nameKana"));
        assertEquals("03-2", account.getString("phone"));
        assertEquals("一行目\n二行目", account.getString("note"));
        assertEquals(
                "0 0 1 0",
                GivenImport.of(admin, file("%1$s-1,新しい名,,,03-2,二行目"), plan).counts());
    }

    @Test
    void undoTakesBackAllButWhatPeopleEditedSinceAndTheFileComesInAgain() {
        GivenImport.of(admin, file("%1$s-1,前からある,,,03-1,"), PLAN);
        String csv = file("%1$s-1,書き換えた,,,03-9,", "%1$s-2,新しい,,,,", "%1$s-3,触った,,,,", "%1$s-4,㈱消える,,,,");
        GivenImport given = GivenImport.of(admin, csv, PLAN);
        JsonPath edited = account("-3");
        admin.patch("/accounts/" + edited.getString("id"), edited.getInt("version"), Map.of("note", "手で直した"))
                .then()
                .statusCode(200);
        given.undo();
        assertEquals("undone", given.view().getString("state"));
        assertEquals(3, given.view().getInt("counts.undone"));
        assertEquals(1, given.view().getInt("counts.kept"));
        JsonPath kept =
                admin.get("/imports/" + given.id() + "/rows?outcome=kept").jsonPath();
        assertEquals(List.of("edited"), kept.getList("items.kept"));
        assertEquals(4, kept.getInt("items[0].line"));
        assertEquals("前からある", account("-1").getString("name"));
        assertEquals("03-1", account("-1").getString("phone"));
        assertEquals(
                0,
                admin.get("/accounts?q={q}", "消える " + p)
                        .jsonPath()
                        .getList("items")
                        .size());
        assertEquals("undone", admin.get("/jobs/" + given.jobId()).jsonPath().getString("state"));
        assertEquals(
                409, GivenImport.once(admin, "/imports/" + given.id() + "/undo").statusCode());
        assertEquals("2 1 1 0", GivenImport.of(admin, csv, PLAN).counts());
    }

    @Test
    void codesAreMadeWhenTheFileHasNoneAndKeysOfOtherSystemsMatch() {
        String plan = "{\"kind\":\"accounts\",\"columns\":{\"key\":\"externalId.erp\",\"name\":\"name\"}}";
        GivenImport.of(admin, "key,name\n" + p + "a,甲\n" + p + "b,乙\n", plan);
        GivenImport second = GivenImport.of(admin, "key,name\n" + p + "a,甲\n" + p + "b,乙二\n" + p + "c,丙\n", plan);
        assertEquals("1 1 1 0", second.counts());
        second.undo();
        assertEquals(
                "0 0 2 0",
                GivenImport.of(admin, "key,name\n" + p + "a,甲\n" + p + "b,乙\n", plan)
                        .counts());
    }

    private JsonPath account(String code) {
        return admin.get("/accounts/" + found(code).get(0)).jsonPath();
    }

    private List<String> found(String code) {
        JsonPath list = admin.post(
                        "/accounts/search", Map.of("where", Map.of("field", "code", "op", "eq", "value", p + code)))
                .jsonPath();
        return list.getList("items").isEmpty() ? List.of() : list.getList("items.id");
    }

    private String file(String... rows) {
        return "コード,会社名,カナ,親,電話,備考\n" + String.join("\n", rows).formatted(p) + "\n";
    }
}
