package tagayasu.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** A small group across departments; a person may be in several. The scope "team" reaches one's team mates. */
@Entity
public class Team extends Stored {

    public static final String NOUN = "team";

    public String name;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "user_id")
    public Set<UUID> memberIds = new LinkedHashSet<>();

    public static Team require(UUID id) {
        return Team.<Team>find("id = ?1 and deletedAt is null", id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    public static boolean isMember(UUID team, UUID user) {
        return count("id = ?1 and deletedAt is null and ?2 member of memberIds", team, user) > 0;
    }
}
