package tagayasu.platform;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every record has: an id made here, a version for stale writes, stamps of who and when, and the bin's mark. */
@MappedSuperclass
public abstract class Stored extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    @Version
    public int version;

    public Instant createdAt;
    public UUID createdBy;
    public Instant updatedAt;
    public UUID updatedBy;

    /** Set while the record is in the bin. */
    public Instant deletedAt;

    @PrePersist
    void stampCreation() {
        createdAt = Current.now();
        createdBy = Current.actorOrSystem().id();
        updatedAt = createdAt;
        updatedBy = createdBy;
    }

    @PreUpdate
    void stampChange() {
        updatedAt = Current.now();
        updatedBy = Current.actorOrSystem().id();
    }
}
