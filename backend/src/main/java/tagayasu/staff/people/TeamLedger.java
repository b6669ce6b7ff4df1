package tagayasu.staff.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.Team;
import tagayasu.staff.User;

/**
 * Forms and changes teams. Team mates may come to see each other's records, so a team is made only of people whom its
 * maker's right reaches: nobody widens their own view by joining strangers.
 */
@ApplicationScoped
public class TeamLedger {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<User.Changed> changed;

    Team form(TeamInput input) {
        checkMembers(Action.CREATE, input.members());
        Team team = new Team();
        input.applyTo(team);
        team.persist();
        noted("created", team, null, input);
        return team;
    }

    void change(Team team, TeamInput before, TeamInput input) {
        checkMembers(Action.CHANGE, input.members());
        input.applyTo(team);
        noted("updated", team, before, TeamInput.of(team));
    }

    void dissolve(Team team) {
        team.deletedAt = calendar.now();
        noted("deleted", team, TeamInput.of(team), null);
        searchIndex.remove(Team.NOUN, team.id);
    }

    private void checkMembers(Action action, Set<UUID> members) {
        int at = 0;
        for (UUID member : members) {
            if (staff.nameOf(member) == null) throw Problem.invalid("unknown_user", "/memberIds/" + at);
            at++;
        }
        access.checkOwners(action, Team.NOUN, members);
    }

    private void noted(String verb, Team team, TeamInput before, TeamInput after) {
        Team.flush();
        journal.record(
                verb, new Journal.Subject(Team.NOUN, team.id, team.name), List.of(), Changes.between(before, after));
        searchIndex.put(StaffSearch.doc(team));
        changed.fire(new User.Changed());
    }
}
