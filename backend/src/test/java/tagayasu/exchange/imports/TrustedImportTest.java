package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

/** 20,000 rows of Shift_JIS with 300 planted faults, in, out and in again. */
@QuarkusTest
@Tag("NEW-08")
class TrustedImportTest {

    private static final int ROWS = 20_000;
    private static final int KNOWN = 4_000;
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String HEAD = "コード,会社名,電話,法人番号,親,区分,通貨,担当,メール\r\n";
    private static final String PLAN = """
            {"kind":"accounts","columns":{"コード":"code","会社名":"name","電話":"phone","法人番号":"corporateNumber","親":"parentCode",
             "区分":"roles","通貨":"currency","担当":"ownerEmail","メール":"email"}%s}""";

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);
    private final List<String> planted = new ArrayList<>();

    @Test
    void everyRowIsCountedEveryFaultIsNamedAndUndoRestoresAllButHandEdits() {
        StringBuilder before = new StringBuilder(HEAD);
        for (int i = 1; i <= KNOWN; i++)
            before.append(p).append(i).append(",㈱以前の髙﨑商店").append(i).append(",03-0000-0000,,,,,,\r\n");
        GivenImport.of(admin, before.toString(), CP932, PLAN.formatted(""));
        byte[] file = file().getBytes(CP932);

        GivenImport dry = GivenImport.of(admin, file, PLAN.formatted(",\"dryRun\":true"));
        assertEquals("15761 3939 0 300", dry.counts());
        List<String> named = allFaults(dry);
        assertEquals(300, named.size());
        named.removeAll(planted);
        assertEquals(List.of(), named);
        dry.execute();
        assertEquals("15761 3939 0 300", dry.counts());

        List<Integer> edited = List.of(2, 3, 4, 10_001, 19_999);
        edited.forEach(i -> {
            JsonPath account = account(i);
            admin.patch("/accounts/" + account.getString("id"), account.getInt("version"), Map.of("note", "手で直した"))
                    .then()
                    .statusCode(200);
        });
        dry.undo();
        assertEquals(19_695, dry.view().getInt("counts.undone"));
        assertEquals(5, dry.view().getInt("counts.kept"));
        List<Integer> kept = admin.get("/imports/" + dry.id() + "/rows?outcome=kept")
                .jsonPath()
                .getList("items.line");
        assertEquals(edited.stream().map(i -> i + 1).toList(), kept);
        assertEquals("㈱以前の髙﨑商店5", account(5).getString("name"));
        assertEquals("03-0000-0000", account(5).getString("phone"));
        assertEquals("新しい髙﨑商店2", account(2).getString("name"), "an edited row stays as it is");
        assertEquals(
                0,
                admin.get("/accounts?q={q}", p + "15000")
                        .jsonPath()
                        .getList("items")
                        .size());

        assertEquals(
                "15759 3936 5 300",
                GivenImport.of(admin, file, PLAN.formatted("")).counts());
    }

    /** Row i has code p+i; every 66th or so carries one of ten faults. */
    private String file() {
        StringBuilder csv = new StringBuilder(HEAD);
        int faults = 0;
        for (int i = 1; i <= ROWS; i++) {
            int kind = i % 66 == 40 && faults < 300 ? faults++ % 10 : -1;
            String code = p + i, name = "新しい髙﨑商店" + i, phone = "０３－１２３４－" + i;
            String[] more = {"", "", "得意先、仕入先", "JPY", "", ""};
            if (kind >= 0) plant(kind, i);
            switch (kind) {
                case 0 -> name = "";
                case 1 -> more[0] = "1234567890123";
                case 2 -> more[1] = p + "-nobody";
                case 3 -> more[2] = "お友達";
                case 4 -> more[3] = "円";
                case 5 -> more[4] = "nobody@example.jp";
                case 6 -> more[5] = "メールなし";
                case 7 -> phone = "9".repeat(51);
                case 8 -> code = p + "1";
                case 9 -> name = "長".repeat(201);
                default -> {}
            }
            csv.append(String.join(",", code, name, phone, String.join(",", more)))
                    .append("\r\n");
        }
        assertEquals(300, faults);
        return csv.toString();
    }

    private void plant(int kind, int i) {
        String[] faults = {
            "name cell_missing",
            "corporateNumber corporate_number_check_digit",
            "parentCode account_unknown",
            "roles role_unknown",
            "currency currency_format",
            "ownerEmail unknown_user",
            "email email_format",
            "phone too_long",
            "null row_repeated",
            "name too_long"
        };
        planted.add((i + 1) + " " + faults[kind]);
    }

    private List<String> allFaults(GivenImport dry) {
        List<String> all = new ArrayList<>();
        for (String cursor = ""; cursor != null; ) {
            JsonPath page = admin.get("/imports/" + dry.id() + "/rows?outcome=error&limit=200" + cursor)
                    .jsonPath();
            page.<Map<String, Object>>getList("items")
                    .forEach(row -> GivenImport.faultsOf(row).forEach(all::add));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }
        return all;
    }

    private JsonPath account(int i) {
        JsonPath found = admin.post(
                        "/accounts/search", Map.of("where", Map.of("field", "code", "op", "eq", "value", p + i)))
                .jsonPath();
        return admin.get("/accounts/" + found.getString("items[0].id")).jsonPath();
    }
}
