package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

@QuarkusTest
@Tag("NEW-08")
class PersonImportTest {

    private static final String PLAN = """
            {"kind":"persons","columns":{"コード":"code","氏名":"name","カナ":"nameKana","会社":"accountCode","部署":"department",
             "役職":"title","携帯":"mobile"}}""";

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);

    @BeforeEach
    void anAccount() {
        admin.post("/accounts", Map.of("code", p, "name", "勤め先 " + p)).then().statusCode(201);
    }

    @Test
    void aPersonComesWithNamePartsAndPostAndChangesAreTakenBack() {
        GivenImport first = GivenImport.of(
                admin, file("%s-1,赤木　剛憲,アカギ タケノリ,%s,営業部,課長,090-1", "%s-2,ソクラテス,,,,,", "%s-3,誰,,無い会社,,,"), PLAN);
        assertEquals("2 0 0 1", first.counts());
        assertEquals(List.of("4 accountCode account_unknown"), first.faults());
        JsonPath person = person("アカギタケノリ " + p);
        assertEquals("赤木 剛憲", person.getString("familyName") + " " + person.getString("givenName"));
        String again = file("%s-1,赤木　剛憲,アカギ タケノリ,%s,営業部,課長,090-1", "%s-2,ソクラテス,,,,,");
        assertEquals("0 0 2 0", GivenImport.of(admin, again, PLAN).counts());

        GivenImport promoted = GivenImport.of(admin, file("%s-1,赤木　剛憲,,%s,営業部,部長,"), PLAN);
        assertEquals("0 1 0 0", promoted.counts());
        assertEquals(List.of("部長"), titles(person.getString("id")));
        promoted.undo();
        assertEquals(List.of("課長"), titles(person.getString("id")));
    }

    @Test
    void personsGoWithTheirPostsAndComeAgain() {
        String csv = file("%s-1,赤木　剛憲,アカギ タケノリ,%s,営業部,課長,090-1", "%s-2,ソクラテス,,,,,");
        GivenImport.of(admin, csv, PLAN).undo();
        assertEquals(
                0,
                admin.get("/persons?q={q}", "アカギタケノリ " + p)
                        .jsonPath()
                        .getList("items")
                        .size());
        assertEquals("2 0 0 0", GivenImport.of(admin, csv, PLAN).counts());
    }

    @Test
    void productsFindTheirCategoryAndRefuseUnknownOnes() {
        String category = "C" + p;
        admin.post("/product-categories", Map.of("code", category, "name", "農具 " + p))
                .then()
                .statusCode(201);
        String plan =
                "{\"kind\":\"products\",\"columns\":{\"a\":\"code\",\"b\":\"name\",\"c\":\"categoryCode\",\"d\":\"unitPrice\",\"e\":\"validFrom\"}}";
        GivenImport given = GivenImport.of(
                admin, "a,b,c,d,e\n%1$s1,鍬,C%1$s,\"￥1,200\",令和8年4月1日\n%1$s2,鎌,X,1,\n,名だけ,,1,\n".formatted(p), plan);
        assertEquals("1 0 0 2", given.counts());
        assertEquals(List.of("3 categoryCode category_unknown", "4 code cell_missing"), given.faults());
        assertEquals(
                1,
                admin.get("/products?q={q}", "鍬 " + p)
                        .jsonPath()
                        .getList("items")
                        .size());
        given.undo();
        assertEquals(
                0,
                admin.get("/products?q={q}", "鍬 " + p)
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    private List<String> titles(String person) {
        return admin.get("/persons/" + person + "/posts").jsonPath().getList("items.title");
    }

    private JsonPath person(String q) {
        return admin.get("/persons/" + admin.get("/persons?q={q}", q).jsonPath().getString("items[0].id"))
                .jsonPath();
    }

    private String file(String... rows) {
        return "コード,氏名,カナ,会社,部署,役職,携帯\n" + String.join("\n", rows).replace("%s", p) + "\n";
    }
}
