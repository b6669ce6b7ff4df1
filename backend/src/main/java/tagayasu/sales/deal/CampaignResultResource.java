package tagayasu.sales.deal;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.campaign.Campaign;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** What marketing activities brought: the deals that name them as their source. */
@Path("/campaign-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignResultResource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Schema(name = "CampaignResults")
    public record CampaignResults(@NotNull List<CampaignResult> items) {}

    @Schema(name = "CampaignResult")
    public record CampaignResult(
            @NotNull UUID campaignId,

            @Schema(description = "Deals in every state, of those the caller may see", example = "12") @NotNull
            long deals,

            @Schema(example = "3") @NotNull long won,
            @Schema(example = "2400000") @NotNull BigDecimal wonAmount) {}

    @GET
    @Operation(
            operationId = "listCampaignResults",
            summary = "Deals and won amounts of each marketing activity that has any")
    public CampaignResults list() {
        access.check(Action.READ, Campaign.NOUN);
        access.check(Action.READ, Deal.NOUN);
        Sql sql = Sql.of("select a.campaign_id, count(*) as n, count(*) filter (where a.outcome = 'won') as won,"
                        + " coalesce(sum(a.amount) filter (where a.outcome = 'won'), 0) as won_amount"
                        + " from deal a where a.campaign_id is not null and a.deleted_at is null and")
                .plus(access.visible(Deal.NOUN, "a"))
                .plus("group by a.campaign_id");
        return new CampaignResults(rows.list(
                sql,
                row -> new CampaignResult(
                        row.uuid("campaign_id"), row.count("n"), row.count("won"), row.decimal("won_amount"))));
    }
}
