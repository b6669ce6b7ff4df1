package tagayasu.rank;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Ids;

/** A rank that a person gave an account, with the reason; it is the effective one until it is lifted. */
@Entity
public class RankOverride extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID accountId;
    public String rank;
    public String reason;
    public Instant setAt;
    public UUID setBy;
    public Instant liftedAt;
    public UUID liftedBy;

    static Optional<RankOverride> standing(UUID account) {
        return find("accountId = ?1 and liftedAt is null", account).firstResultOptional();
    }

    static List<RankOverride> of(UUID account) {
        return list("accountId = ?1 order by setAt desc", account);
    }

    void lift(Instant at, UUID by) {
        liftedAt = at;
        liftedBy = by;
        getEntityManager().flush(); // of an account only one may stand
    }
}
