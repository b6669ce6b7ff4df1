package tagayasu.staff.company;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("PRD-03")
class CompanyResourceTest {

    private static final String SEAL = "/api/v1/company/pictures/seal";

    private final As admin = Given.admin();

    private int version() {
        return admin.get("/company").path("version");
    }

    private static byte[] picture(String format, int wide, int high) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private int put(byte[] bytes) {
        return admin.request().contentType("image/png").body(bytes).put(SEAL).statusCode();
    }

    @Test
    void ourCompanyIsKeptWithItsRegistrationNumberChecked() {
        admin.patch("/company", version(), Map.of("nameJa", " 千曲商事株式会社 ", "registrationNumber", "T7000012050002"))
                .then()
                .statusCode(200)
                .body("nameJa", is("千曲商事株式会社"))
                .body("registrationNumber", is("T7000012050002"));
        admin.patch("/company", version(), Map.of("registrationNumber", "T8000012050002"))
                .then()
                .statusCode(422)
                .body("code", is("registration_number_check_digit"));
        admin.patch("/company", version(), Map.of("registrationNumber", "7000012050002"))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("registration_number_form"));
        admin.patch("/company", version() + 7, Map.of("phone", "1")).then().statusCode(412);
    }

    @Test
    void aSealIsKnownByItsContentAndWrittenAnew() throws IOException {
        byte[] jpeg = picture("jpg", 2_400, 1_200);
        byte[] more = Arrays.copyOf(jpeg, jpeg.length + 20);
        System.arraycopy("<script>alert(1)".getBytes(StandardCharsets.UTF_8), 0, more, jpeg.length, 16);
        assertEquals(204, put(more));
        byte[] kept = admin.get("/company/pictures/seal")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertEquals(1_200, ImageIO.read(new ByteArrayInputStream(kept)).getWidth());
        assertEquals(-1, new String(kept, StandardCharsets.ISO_8859_1).indexOf("<script"));
        admin.get("/company").then().body("sealChangedAt", notNullValue());
        admin.delete("/company/pictures/seal").then().statusCode(204);
        admin.get("/company/pictures/seal").then().statusCode(404);
        admin.get("/company").then().body("sealChangedAt", nullValue());
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() throws IOException {
        assertEquals(422, put("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(422, put(picture("gif", 20, 20)));
        assertEquals(422, put(picture("png", 6_001, 20)));
        assertEquals(422, put(Arrays.copyOf(picture("png", 40, 40), 60)));
        assertEquals(422, put(new byte[2_000_001]));
    }

    @Test
    void everybodyReadsItAndOnlyAdministratorsChangeIt() {
        As rep = Given.rep("総務課");
        rep.get("/company").then().statusCode(200);
        rep.patch("/company", version(), Map.of("phone", "1")).then().statusCode(403);
        assertEquals(
                403,
                rep.request()
                        .contentType("image/png")
                        .body(new byte[9])
                        .put(SEAL)
                        .statusCode());
        rep.delete("/company/pictures/logo").then().statusCode(403);
    }
}
