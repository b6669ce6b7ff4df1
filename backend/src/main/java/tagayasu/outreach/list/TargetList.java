package tagayasu.outreach.list;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;
import tagayasu.staff.Team;

/** Accounts to turn to: those that a condition finds, or those that were put on it by hand. */
@Entity
public class TargetList extends Stored implements Owned {

    public static final String NOUN = "targetList";

    public enum Sharing {
        me,
        team,
        department,
        all
    }

    public String name;
    public String note;
    public UUID ownerId;
    public UUID deletedBy;

    private String readyMade;
    private boolean fixed;
    private String q;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode condition;

    @Enumerated(EnumType.STRING)
    private Sharing sharedWith = Sharing.me;

    private UUID teamId;
    private UUID departmentId;

    @Override
    public String noun() {
        return NOUN;
    }

    /** Nobody owns what the program made. */
    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** A list that is kept by hand. It has no condition, and never gets one. */
    static TargetList byHand() {
        TargetList list = new TargetList();
        list.fixed = true;
        return list;
    }

    /** Whoever the tree and the text find. */
    void find(JsonNode tree, String text) {
        if (fixed && (tree != null || text != null)) throw Problem.invalid("list_is_fixed", "/where");
        condition = tree;
        q = text;
    }

    /**
     * With one of the owner's teams, or with a department and all below it.
     *
     * @param department of the owner
     */
    void share(Sharing with, UUID team, UUID department) {
        if (ownerId == null && with != Sharing.all)
            throw Problem.invalid("read_only", "/sharedWith"); // lost to everybody
        boolean ofOwner = team != null && (team.equals(teamId) || Team.isMember(team, ownerId));
        if (with == Sharing.team && !ofOwner) throw Problem.invalid("not_your_team", "/teamId");
        boolean kept = with == Sharing.department && sharedWith == Sharing.department;
        sharedWith = with;
        teamId = with == Sharing.team ? team : null;
        departmentId = kept ? departmentId : with == Sharing.department ? department : null;
    }

    void bin(Instant at, UUID by) {
        deletedAt = at;
        deletedBy = by;
    }

    void restore() {
        deletedAt = null;
        deletedBy = null;
    }

    boolean isFixed() {
        return fixed;
    }

    JsonNode condition() {
        return condition;
    }

    String q() {
        return q;
    }

    Sharing sharedWith() {
        return sharedWith;
    }

    UUID teamId() {
        return teamId;
    }
}
