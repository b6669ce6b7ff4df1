package tagayasu.staff.views;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;
import tagayasu.staff.Team;

/** A list as somebody likes to see it. It belongs to whoever made it and may be shared. */
@Entity
public class SavedView extends Stored implements Owned {

    public static final String NOUN = "savedView";

    public enum Sharing {
        me,
        team,
        all
    }

    public String noun;
    public String name;
    public UUID ownerId;
    public String q;
    public String sort;
    public List<String> columns = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode condition;

    private String sharedWith = Sharing.me.name();
    private UUID teamId;
    private boolean isDefault;

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** With a team only by one of its members. */
    public void share(Sharing with, UUID team) {
        if (with == Sharing.team && (team == null || !Team.isMember(team, ownerId)))
            throw Problem.invalid("not_your_team", "/teamId");
        sharedWith = with.name();
        teamId = with == Sharing.team ? team : null;
    }

    /** What its owner sees first of the noun; their other views of it stop being that. */
    public void makeDefault(boolean wanted) {
        if (wanted)
            update("isDefault = false where ownerId = ?1 and noun = ?2 and isDefault and id <> ?3", ownerId, noun, id);
        isDefault = wanted;
    }

    public Sharing sharedWith() {
        return Sharing.valueOf(sharedWith);
    }

    public UUID teamId() {
        return teamId;
    }

    public boolean isDefault() {
        return isDefault;
    }

    /** A view that this user made or that is shared with them, or 404. */
    public static SavedView require(UUID id, UUID user) {
        SavedView view = findById(id);
        if (view == null || !view.isSeenBy(user)) throw Problem.notFound();
        return view;
    }

    private boolean isSeenBy(UUID user) {
        return switch (sharedWith()) {
            case me -> ownerId.equals(user);
            case team -> ownerId.equals(user) || Team.isMember(teamId, user);
            case all -> true;
        };
    }
}
