package tagayasu.customer.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.codes.OfferedCodes;
import tagayasu.staff.trash.Bin;

/** Enters, changes and bins marketing activities together with the journal and the search text. */
@ApplicationScoped
public class CampaignLedger implements Bin {

    @Inject
    Access access;

    @Inject
    OfferedCodes codes;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    Campaign enter(CampaignInput input) {
        Campaign campaign = new Campaign();
        codes.check(CampaignNoun.KIND, input.kind(), null, "/kind");
        input.applyTo(campaign);
        campaign.persistAndFlush();
        follow("created", campaign, Map.of(), input);
        return campaign;
    }

    void change(Campaign campaign, CampaignInput before, CampaignInput after) {
        codes.check(CampaignNoun.KIND, after.kind(), campaign.kind, "/kind");
        after.applyTo(campaign);
        Campaign.flush();
        follow("updated", campaign, before, after);
    }

    void bin(Campaign campaign) {
        campaign.deletedAt = calendar.now();
        campaign.deletedBy = access.caller().id();
        searchIndex.remove(Campaign.NOUN, campaign.id);
        record("deleted", campaign, Map.of(), Map.of());
    }

    @Override
    public String noun() {
        return Campaign.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, concat_ws(' ', a.code, a.name) as label, a.deleted_at, a.deleted_by from campaign a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(Campaign.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        Campaign campaign = Campaign.findById(id);
        campaign.deletedAt = null;
        campaign.deletedBy = null;
        Campaign.flush();
        follow("restored", campaign, Map.of(), Map.of());
    }

    @Override
    public void purge(UUID id) {
        record("purged", Campaign.findById(id), Map.of(), Map.of());
        rows.update(Sql.of("delete from campaign where id = ?", id));
    }

    private void follow(String verb, Campaign campaign, Object before, Object after) {
        searchIndex.put(
                SearchDoc.of(Campaign.NOUN, campaign.id, campaign.name, null).with(campaign.code));
        record(verb, campaign, before, after);
    }

    private void record(String verb, Campaign campaign, Object before, Object after) {
        var subject = new Journal.Subject(Campaign.NOUN, campaign.id, campaign.name);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
    }
}
