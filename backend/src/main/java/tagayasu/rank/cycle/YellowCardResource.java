package tagayasu.rank.cycle;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/yellow-cards")
@Tag(name = "yellow cards")
public class YellowCardResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    YellowCounts counts;

    @Inject
    YellowByHand byHand;

    @Inject
    YellowSettings settings;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "YellowCardList")
    public record Cards(@NotNull List<YellowView> items, String nextCursor, Long total, Boolean totalCapped) {
        static Cards of(Page<YellowView> page) {
            return new Cards(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "YellowCardCounts")
    public record Counts(@NotNull Long total, @NotNull List<YellowCounts.Line> items) {}

    @Schema(name = "YellowCardSnoozeInput")
    public record SnoozeInput(
            @Schema(description = "The last day on which it rests; at most 90 days from today", example = "2026-12-10")
            @NotNull
            LocalDate until,

            @NotBlank @Size(max = 1000) @Schema(example = "棚卸し中のため月末まで訪問不可")
            String reason) {}

    /** @param visitCycleDays gives the customer this cycle of its own, when the usual one caused the alarm */
    @Schema(name = "YellowCardFalseAlarmInput")
    public record FalseAlarmInput(
            @NotBlank @Size(max = 1000) @Schema(example = "展示会で先週お会いしている")
            String reason,

            @Min(1) @Max(3650) Integer visitCycleDays) {}

    @GET
    @Operation(
            operationId = "listYellowCards",
            summary = "Customers whose visit is overdue, of those that the caller may see",
            description = "The highest rank first, and of a rank what has waited longest.")
    public Cards list(@Valid @BeanParam YellowFilter filter) {
        return find(filter.query(null), filter.where(calendar.today()));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchYellowCards", summary = "Cards by a condition tree, also those that are cleared")
    public Cards search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private Cards find(ListQuery query, Sql more) {
        LocalDate today = calendar.today();
        var shape = new Listing.Shape<>(
                YellowCards.NOUN,
                YellowView.COLUMNS,
                Sql.EMPTY,
                "rank,dueOn",
                row -> YellowView.of(row, staff::nameOf, today));
        return Cards.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countYellowCards", summary = "How many cards each member has, the most first")
    public Counts counts(@BeanParam YellowFilter filter) {
        access.check(Action.READ, Account.NOUN);
        var lines = counts.of(filter.people());
        return new Counts(lines.stream().mapToLong(YellowCounts.Line::cards).sum(), lines);
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "getYellowCardRules", summary = "When cards come, and whom they reach")
    public YellowSettings.Rules rules() {
        access.check(Action.READ, "setting");
        return settings.rules();
    }

    @PUT
    @Path("/rules")
    @Transactional
    @Operation(operationId = "putYellowCardRules", summary = "Set when cards come, and whom they reach")
    public YellowSettings.Rules setRules(@NotNull @Valid YellowSettings.Rules body) {
        access.check(Action.CONFIGURE, "setting");
        settings.set(body);
        return body;
    }

    @POST
    @Path("/{id}/snooze")
    @Transactional
    @Operation(operationId = "snoozeYellowCard", summary = "Put a card off until a day, with a reason")
    public YellowView snooze(@PathParam("id") UUID id, @NotNull @Valid SnoozeInput body) {
        YellowCard card = YellowCard.require(id);
        byHand.snooze(card, changeable(card), body.until(), body.reason().strip());
        return view(id);
    }

    @DELETE
    @Path("/{id}/snooze")
    @Transactional
    @Operation(operationId = "wakeYellowCard", summary = "End the rest of a card")
    @APIResponse(responseCode = "204", description = "Awake")
    public void wake(@PathParam("id") UUID id) {
        YellowCard card = YellowCard.require(id);
        byHand.wake(card, changeable(card));
    }

    @POST
    @Path("/{id}/false-alarm")
    @Transactional
    @Operation(
            operationId = "callYellowCardFalse",
            summary = "Say that waiting was no neglect here",
            description =
                    "Clears the card and counts the cycle anew from today. How often this happens is shown with the"
                            + " cycles of the ranks.")
    public YellowView callFalse(@PathParam("id") UUID id, @NotNull @Valid FalseAlarmInput body) {
        YellowCard card = YellowCard.require(id);
        Account account = changeable(card);
        if (body.visitCycleDays() != null) access.check(Action.CHANGE, VisitCycleByHand.PART, account);
        byHand.callFalse(card, account, body.reason().strip(), body.visitCycleDays());
        return view(id);
    }

    /** A card is part of its account: not there for who does not see it, and for its owner's hands. */
    private Account changeable(YellowCard card) {
        Account account = Account.require(card.accountId);
        access.check(Action.CHANGE, account);
        return account;
    }

    private YellowView view(UUID id) {
        return find(new ListQuery(null, null, null, null, null, 1, null), Sql.of("a.id = ?", id)).items().stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
