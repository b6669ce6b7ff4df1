package tagayasu.sales.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Ids;

/** A step of a sales process. A retired one is offered no more; the deals that stand in it stay there. */
@Entity
public class SalesStage extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "process_id")
    public SalesProcess process;

    public int position;
    public String nameJa;
    public String nameEn;

    /** Of the code list dealProbability: what a deal gets when it enters the stage; may be null. */
    public String probability;

    public Instant retiredAt;

    public static Optional<SalesStage> offered(UUID id) {
        return find("id = ?1 and retiredAt is null and process.retiredAt is null and process.deletedAt is null", id)
                .firstResultOptional();
    }

    /** Where a deal begins when nothing else is said. */
    public static Optional<SalesStage> first() {
        return find("retiredAt is null and process.retiredAt is null and process.deletedAt is null"
                        + " order by process.position, process.id, position")
                .firstResultOptional();
    }
}
