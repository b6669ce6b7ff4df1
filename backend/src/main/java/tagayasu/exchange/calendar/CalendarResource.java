package tagayasu.exchange.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Actor;
import tagayasu.platform.Current;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.StaffDirectory;

/** Where calendar programs read. The secret in the address is the only sign-in they have. */
@Path("/calendar/{token}.ics")
@Tag(name = "calendar")
public class CalendarResource {

    @Inject
    CalendarAddress addresses;

    @Inject
    CalendarFeed feed;

    @Inject
    StaffDirectory staff;

    @Inject
    Current current;

    @GET
    @PermitAll
    @Produces("text/calendar; charset=UTF-8")
    @Operation(operationId = "getCalendarFeed", summary = "The plans and open tasks of the address's user")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            example = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")))
    public Response get(@PathParam("token") String token) {
        UUID user = addresses.reader(token).filter(staff::isActive).orElseThrow(Problem::notFound);
        current.actAs(new Actor(user, Actor.Through.API));
        return Response.ok(feed.of(user))
                .header("Content-Disposition", "inline; filename=tagayasu.ics")
                .build();
    }
}
