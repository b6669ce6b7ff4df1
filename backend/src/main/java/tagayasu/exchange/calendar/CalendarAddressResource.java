package tagayasu.exchange.calendar;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.retry.SecretAnswer;
import tagayasu.staff.Access;

@Path("/calendar-address")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarAddressResource {

    @Inject
    Access access;

    @Inject
    CalendarAddress addresses;

    @Schema(name = "CalendarAddress")
    public record View(
            @Schema(description = "There is an address; the secret in it cannot be shown again") @NotNull
            boolean open,

            Instant createdAt,

            @Schema(description = "When a calendar program last read it; absent when never")
            Instant readAt) {}

    @Schema(name = "NewCalendarAddress")
    public record Opened(
            @Schema(
                    description = "Path below the installation's address; shown this once",
                    example = "/api/v1/calendar/w4Q0mVb2l3cJmR7n1XgqPZ9tYkD5sHfUeAiB6oLxTzE.ics")
            @NotNull
            String path) {}

    @GET
    @Operation(operationId = "getCalendarAddress", summary = "Whether the caller's calendar has an address")
    public View get() {
        return addresses
                .of(access.caller().id())
                .map(standing -> new View(true, standing.createdAt(), standing.readAt()))
                .orElse(new View(false, null, null));
    }

    @POST
    @Transactional
    @SecretAnswer
    @Operation(operationId = "openCalendarAddress", summary = "A new private address; the one before stops working")
    @APIResponse(
            responseCode = "201",
            description = "The address",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    public Response open() {
        String token = addresses.open(access.caller().id());
        return Response.status(Response.Status.CREATED)
                .entity(new Opened("/api/v1/calendar/" + token + ".ics"))
                .build();
    }

    @DELETE
    @Transactional
    @Operation(operationId = "revokeCalendarAddress", summary = "The address stops working")
    @APIResponse(responseCode = "204", description = "Gone")
    public void revoke() {
        addresses.close(access.caller().id());
    }
}
