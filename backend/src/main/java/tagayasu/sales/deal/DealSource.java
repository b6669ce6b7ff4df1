package tagayasu.sales.deal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import tagayasu.customer.campaign.Campaign;
import tagayasu.platform.problem.Acknowledgement;

/** Whether the marketing activity that a deal names as its source was running when the deal began. */
@ApplicationScoped
class DealSource {

    static final String WARNING = "campaign_not_running";

    /** What the warning shows. */
    public record Evidence(String campaign, LocalDate startsOn, LocalDate endsOn, LocalDate openedOn) {}

    /** @param former the source it had already, which nobody is asked about again */
    ObjectNode pass(Deal deal, UUID former, Acknowledgement acknowledged) {
        boolean isNew = deal.campaignId != null && !deal.campaignId.equals(former);
        return acknowledged.pass(WARNING, () -> isNew ? evidence(deal) : null);
    }

    private static Evidence evidence(Deal deal) {
        Campaign campaign = Campaign.findById(deal.campaignId);
        if (campaign.isRunning(deal.openedOn)) return null;
        return new Evidence(campaign.name, campaign.startsOn(), campaign.endsOn(), deal.openedOn);
    }
}
