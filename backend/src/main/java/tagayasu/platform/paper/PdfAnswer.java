package tagayasu.platform.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A finished paper as the answer of a request. */
public final class PdfAnswer {

    public static final String PDF = "application/pdf";

    /** How many characters were printed as 〓; absent when there were none. */
    public static final String MISSING = "X-Missing-Characters";

    private PdfAnswer() {}

    /** @param name of the file without its ending, in any script */
    public static Response of(Printed paper, String name) {
        String encoded =
                URLEncoder.encode(name + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        var answer = Response.ok(paper.content(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"paper.pdf\"; filename*=UTF-8''" + encoded)
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        if (!paper.missing().isEmpty()) answer.header(MISSING, paper.missing().size());
        return answer.build();
    }
}
