package tagayasu.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tagayasu.platform.problem.Problem;

/**
 * How much one caller may ask of this process: a bucket for each kind of request, refilled steadily. Against a runaway
 * program, not against an attack from many sides; with n replicas a caller has n buckets.
 */
@ApplicationScoped
class RateLimits {

    private static final int CALLERS = 50_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    @ConfigMapping(prefix = "tagayasu.rate-limits")
    interface Settings {
        boolean enabled();

        Map<RateKind, Rate> kinds();
    }

    interface Rate {
        /** Requests at once, after a rest. */
        int burst();

        /** Requests a minute in the long run. */
        int perMinute();
    }

    private record Key(String caller, RateKind kind) {}

    private final Settings settings;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize((long) CALLERS * RateKind.values().length)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();

    @Inject
    RateLimits(Settings settings) {
        this.settings = settings;
    }

    /** 429 with the seconds to wait when the caller's bucket is empty. */
    void take(String caller, RateKind kind) {
        if (!settings.enabled()) return;
        var taken = buckets.get(
                        new Key(caller, kind), key -> bucket(settings.kinds().get(key.kind())))
                .tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) return;
        long wait = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill() + 999_999_999);
        throw Problem.tooMany("rate_limited", Math.max(1, wait));
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
