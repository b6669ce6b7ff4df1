package tagayasu.platform;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who acts in this request or job. Filled by the sign-in filter or by the worker that runs a job. */
@RequestScoped
public class Current {

    private Actor actor = Actor.SYSTEM;

    public Actor actor() {
        return actor;
    }

    public void actAs(Actor who) {
        this.actor = who;
    }

    /** For code that the container does not make, such as entities: the actor, or the system outside any request. */
    static Actor actorOrSystem() {
        boolean inside =
                Arc.container() != null && Arc.container().requestContext().isActive();
        return inside ? Arc.container().instance(Current.class).get().actor() : Actor.SYSTEM;
    }

    /** The present moment, to the microsecond that the database keeps. */
    static Instant now() {
        return Arc.container().instance(Clock.class).get().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
