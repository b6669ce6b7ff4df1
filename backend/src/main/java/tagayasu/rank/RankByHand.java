package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tagayasu.customer.Account;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;

/** What people decide about one account's rank: another rank than the computed one, or none at all. Always with a reason. */
@ApplicationScoped
public class RankByHand {

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<Ranked> ranked;

    private record Said(String rank, String reason) {}

    private record Exclusion(boolean rankExcluded, String reason) {}

    RankOverride override(Account account, String rank, String reason) {
        requireUnit(account);
        RankScheme scheme = RankScheme.active().orElseThrow(() -> Problem.refused("no_active_scheme"));
        if (!scheme.rules().ranks().contains(rank)) throw Problem.invalid("unknown_rank", "/rank");
        lock(account);
        Optional<RankOverride> before = RankOverride.standing(account.id);
        before.ifPresent(
                standing -> standing.lift(calendar.now(), current.actor().id()));
        RankOverride override = new RankOverride();
        override.accountId = account.id;
        override.rank = rank;
        override.reason = reason;
        override.setAt = calendar.now();
        override.setBy = current.actor().id();
        override.persistAndFlush();
        rows.update(Sql.of(
                "update account set rank_override = ?, rank_override_reason = ?, rank_override_by = ?, rank_override_at = ?"
                        + " where id = ?",
                rank,
                reason,
                override.setBy,
                override.setAt,
                account.id));
        show(account, rank, scheme.rules());
        journal.record(
                "rankOverridden",
                account.subject(),
                List.of(),
                Changes.between(said(before), said(Optional.of(override))));
        return override;
    }

    void lift(Account account) {
        lock(account);
        RankOverride standing = RankOverride.standing(account.id).orElseThrow(Problem::notFound);
        standing.lift(calendar.now(), current.actor().id());
        rows.update(Sql.of(
                "update account set rank_override = null, rank_override_reason = null, rank_override_by = null,"
                        + " rank_override_at = null where id = ?",
                account.id));
        Optional<RankRun> run = RankRun.latest();
        RankRules rules = run.map(RankRun::rules)
                .or(() -> RankScheme.active().map(RankScheme::rules))
                .orElse(null);
        show(account, run.map(latest -> computed(account, latest)).orElse(null), rules);
        journal.record(
                "rankOverrideLifted", account.subject(), List.of(), Changes.between(said(Optional.of(standing)), null));
    }

    /** From the next run on the account has no rank. */
    void exclude(Account account, String reason) {
        write(account, new Exclusion(true, reason), "rankExcluded");
    }

    void include(Account account) {
        write(account, new Exclusion(false, null), "rankIncluded");
    }

    private void write(Account account, Exclusion exclusion, String verb) {
        Account.RankFacts facts = account.rankFacts();
        rows.update(Sql.of(
                "update account set rank_excluded = ?, rank_excluded_reason = ? where id = ?",
                exclusion.rankExcluded(),
                exclusion.reason(),
                account.id));
        Exclusion before = new Exclusion(facts.excluded(), facts.excludedReason());
        journal.record(verb, account.subject(), List.of(), Changes.between(before, exclusion));
    }

    /** The effective rank changes at once, also of the branches: they inherit it, whether or not there was one before. */
    private void show(Account account, String rank, RankRules rules) {
        boolean inherited = rules != null && RankOfAccounts.rolledUp(rules);
        rows.update(Sql.of(
                "update account set previous_rank = coalesce(rank, previous_rank), rank = ?, rank_changed_on = ?,"
                        + " rank_inherited = id <> ? and cast(? as text) is not null"
                        + " where (id = ? or head_id = ? and (? or rank_inherited)) and deleted_at is null"
                        + " and rank is distinct from ?",
                rank,
                calendar.today(),
                account.id,
                rank,
                account.id,
                account.id,
                inherited,
                rank));
        ranked.fire(new Ranked(List.of(account.id)));
    }

    private String computed(Account account, RankRun run) {
        return rows.first(
                        Sql.of(
                                "select computed_rank from rank_score where account_id = ? and run_id = ?",
                                account.id,
                                run.id),
                        row -> row.text("computed_rank"))
                .orElse(null);
    }

    /** A branch that inherits has no rank of its own to override. */
    private static void requireUnit(Account account) {
        boolean rolledUp = RankScheme.active()
                .map(scheme -> scheme.rules().rollUp() == RankRules.RollUp.headOffice)
                .orElse(false);
        if (rolledUp && account.parentId() != null) throw Problem.refused("rank_inherited");
    }

    /** Two people at once, or a person and a run, follow one another. */
    private void lock(Account account) {
        rows.list(Sql.of("select id from account where id = ? for no key update", account.id), row -> row.uuid("id"));
    }

    private static Said said(Optional<RankOverride> override) {
        return override.map(o -> new Said(o.rank, o.reason)).orElse(null);
    }
}
