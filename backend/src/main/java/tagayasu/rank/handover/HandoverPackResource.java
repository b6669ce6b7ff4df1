package tagayasu.rank.handover;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/handovers/{id}/packs/{accountId}")
@Tag(name = "handovers")
public class HandoverPackResource {

    @Inject
    HandoverPage handovers;

    @Inject
    HandoverPack pack;

    @GET
    @Operation(operationId = "getHandoverPack", summary = "What the successor must know of one customer, on one page")
    public HandoverPackView get(@PathParam("id") UUID id, @PathParam("accountId") UUID accountId) {
        handovers.of(id); // 404 for whom it does not concern
        return pack.of(Handover.require(id), accountId);
    }
}
