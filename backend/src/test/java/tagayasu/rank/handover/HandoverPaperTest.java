package tagayasu.rank.handover;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.paper.Pdf;

@QuarkusTest
@Tag("NEW-12")
class HandoverPaperTest {

    private final UUID department = Given.department("引継書課");
    private final As manager = Given.manager(department);
    private final As leaves = Given.rep(department);
    private final As takes = Given.rep(department);

    @Inject
    BusinessCalendar calendar;

    private String account(String name) {
        return leaves.post("/accounts", Map.of("name", name, "note", name + "に夜は電話しない"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String handedOver() {
        var input = Map.of(
                "fromId",
                leaves.id(),
                "toId",
                takes.id(),
                "movesOn",
                calendar.today().toString());
        return manager.postOnce(UUID.randomUUID().toString(), "/handovers", input)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] pdf(As who, String path, Object... placeholders) {
        return who.get(path, placeholders)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("inline"))
                .extract()
                .asByteArray();
    }

    @Test
    void thePackOfOneCustomerIsAPageThatTellsWhatNotToDo() {
        String account = account("㈱夜討朝駆");
        String id = handedOver();
        byte[] pdf = pdf(takes, "/handovers/{id}/packs/{account}/pdf", id, account);
        String text = Pdf.text(pdf);
        for (String said : new String[] {"㈱夜討朝駆", "夜は電話しない", "1 / 1", leaves.name() + " → " + takes.name()})
            assertTrue(text.contains(said), said + " is not in " + text);
        String english = Pdf.text(takes.request()
                .header("Accept-Language", "en")
                .get("/api/v1/handovers/{id}/packs/{account}/pdf", id, account)
                .asByteArray());
        assertTrue(english.contains("Hand-over pack"), english);
    }

    @Test
    void allPacksAreOneDocumentWithAPageForEachCustomerThatTheReaderSees() {
        for (int i = 1; i <= 40; i++) account("引継先 " + i);
        String id = handedOver();
        Pdf all = new Pdf(pdf(takes, "/handovers/{id}/packs/all/pdf", id), null);
        assertEquals(40, all.pages());
        assertTrue(all.text(40).contains("1 / 1"), all.text(40));
        String stranger = Given.rep("よその課")
                .get("/handovers/{id}/packs/all/pdf", id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertFalse(stranger.contains("引継先"));
    }

    @Test
    void aSuccessorWhoSeesNoCustomerYetIsToldSo() {
        account("まだ見えない");
        As far = Given.rep("別の課");
        var input = Map.of(
                "fromId",
                leaves.id(),
                "toId",
                far.id(),
                "movesOn",
                calendar.today().plusDays(2).toString());
        String id = Given.admin()
                .postOnce(UUID.randomUUID().toString(), "/handovers", input)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        far.get("/handovers/{id}/packs/all/pdf", id).then().statusCode(422);
    }

    @Test
    @Tag("GEN-16")
    void manyPacksAreMadeByAJobWhosePdfOnlyItsSubmitterSees() throws InterruptedException {
        for (int i = 1; i <= 3; i++) account("引継先 " + i);
        String id = handedOver();
        String job = takes.post("/handovers/" + id + "/packs/all/print-job")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String state = "queued";
        for (int i = 0; i < 200 && !state.equals("succeeded"); i++) {
            Thread.sleep(100);
            state = takes.get("/jobs/{id}", job).path("state");
            assertFalse(state.equals("failed"), takes.get("/jobs/{id}", job).asString());
        }
        takes.get("/jobs/{id}", job)
                .then()
                .body("resultUrl", is("/api/v1/prints/" + job))
                .body("counts.pages", is(3));
        assertEquals(3, new Pdf(pdf(takes, "/prints/{id}", job), null).pages());
        Given.rep("よその課").get("/prints/{id}", job).then().statusCode(404);
    }
}
