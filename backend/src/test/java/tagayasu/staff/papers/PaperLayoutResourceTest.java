package tagayasu.staff.papers;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.paper.Layouts;
import tagayasu.platform.paper.Paper;
import tagayasu.platform.paper.Pdf;

@QuarkusTest
@Tag("PRD-03")
class PaperLayoutResourceTest {

    private static final String AGREEMENT = "/paper-layouts/agreement/en";

    private final As admin = Given.admin();

    @Inject
    Paper paper;

    @Inject
    Layouts layouts;

    private static Map<String, String> source(String body) {
        return Map.of("source", "<paper>\n<body>\n" + body + "\n</body>\n</paper>");
    }

    private static Response put(As who, String path, int version, Map<String, String> body) {
        return who.request()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put("/api/v1" + path);
    }

    private int inUse() {
        return admin.get(AGREEMENT).path("layout.number");
    }

    private String printed() {
        return Pdf.text(paper.pdf("agreement", Locale.ENGLISH, layouts.sample("agreement", "en"))
                .content());
    }

    @Test
    void everyKindOfPaperHasALayoutInBothLanguages() {
        admin.get("/paper-layouts")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("quotation", "orderConfirmation", "agreement"))
                .body("items.findAll { it.kind == 'quotation' }.language", is(List.of("ja", "en")))
                .body("items.find { it.kind == 'quotation' && it.language == 'ja' }.number", is(0));
        admin.get("/paper-layouts/quotation/ja")
                .then()
                .body("source", startsWith("<?xml"))
                .body("sample.addressee.postalCode", is("1000005"));
        admin.get("/paper-layouts/quotation/fr").then().statusCode(404);
        admin.get("/paper-layouts/nothing/ja").then().statusCode(404);
    }

    @Test
    void aLayoutThatIsPutInPlaceIsUsedAtOnceAndTheShippedOneComesBack() {
        int before = inUse();
        put(admin, AGREEMENT, before, source("<text>Our own form of {title}</text>"))
                .then()
                .statusCode(200)
                .body("layout.changedByName", is(admin.name()));
        assertTrue(printed().contains("Our own form of Maintenance Agreement"));
        int own = inUse();
        put(admin, AGREEMENT, before, source("<text>late</text>")).then().statusCode(412);
        admin.delete(AGREEMENT, own).then().statusCode(204);
        assertFalse(printed().contains("Our own form"));
        admin.get(AGREEMENT).then().body("layout.number", is(0)).body("layout.changedAt", nullValue());
        admin.get(AGREEMENT + "/versions/" + own).then().body("source", containsString("Our own form"));
        admin.get(AGREEMENT + "/versions/0").then().body("source", containsString("<!-- Agreement."));
        put(admin, AGREEMENT, 0, source("<text>Third</text>")).then().body("layout.number", is(own + 1));
        admin.delete(AGREEMENT, own + 1).then().statusCode(204);
    }

    @Test
    void aLayoutWithFaultsIsRefusedWithTheLineOfEach() {
        put(admin, "/paper-layouts/quotation/ja", 0, source("<text>{nummer}</text>\n<txt/>"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/source"))
                .body("errors[0].code", is("layout_unknown_element"))
                .body("errors[0].message", is("4行目: 知らない要素です。 <txt>"));
        put(admin, "/paper-layouts/quotation/ja", 0, source("<text>{nummer}</text>\n<text>{lines.name}</text>"))
                .then()
                .statusCode(422)
                .body("errors.message", hasItem("3行目: この帳票にない値です。 {nummer}"));
        put(admin, "/paper-layouts/quotation/ja", 0, source("<place x='1' y='1' width='9' height='3'>{notes}</place>"))
                .then()
                .statusCode(422)
                .body("code", is("layout_overflow"));
        admin.get("/paper-layouts/quotation/ja").then().body("layout.number", is(0));
    }

    @Test
    void aLayoutIsLookedAtBeforeItIsUsed() {
        byte[] pdf = admin.post("/paper-layouts/quotation/ja/preview", source("<text>下見 {number}</text>"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Security-Policy", startsWith("sandbox"))
                .extract()
                .asByteArray();
        assertTrue(Pdf.text(pdf).contains("下見 Q-2026-00128"));
        admin.get("/paper-layouts/quotation/ja").then().body("layout.number", is(0));
    }

    @Test
    void layoutsAreForAdministratorsOnly() {
        As rep = Given.rep("帳票課");
        rep.get("/paper-layouts").then().statusCode(403);
        put(rep, "/paper-layouts/quotation/ja", 0, source("<text>a</text>"))
                .then()
                .statusCode(403);
        rep.post("/paper-layouts/quotation/ja/preview", source("<text>a</text>"))
                .then()
                .statusCode(403);
        rep.delete("/paper-layouts/quotation/ja", 0).then().statusCode(403);
    }
}
