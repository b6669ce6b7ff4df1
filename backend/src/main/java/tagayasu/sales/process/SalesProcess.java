package tagayasu.sales.process;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** The steps that deals of one kind go through, in their order. */
@Entity
public class SalesProcess extends Stored {

    public static final String NOUN = "salesProcess";

    public String nameJa;
    public String nameEn;
    public int position;
    public Instant retiredAt;

    @OneToMany(mappedBy = "process", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<SalesStage> stages = new ArrayList<>();

    public List<SalesStage> stages() {
        return stages;
    }

    /** Takes the stages in this order; one that is left out goes. */
    void arrange(List<SalesStage> ordered) {
        stages.retainAll(ordered);
        int place = 0;
        for (SalesStage stage : ordered) {
            stage.process = this;
            stage.position = ++place;
            if (!stages.contains(stage)) stages.add(stage);
        }
        stages.sort(Comparator.comparingInt(stage -> stage.position));
    }

    static SalesProcess require(UUID id) {
        return SalesProcess.<SalesProcess>findByIdOptional(id)
                .filter(process -> process.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}
