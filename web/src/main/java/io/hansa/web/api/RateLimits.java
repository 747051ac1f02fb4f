package io.hansa.web.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a caller may ask, by caller and by server: so many calls a minute, given back evenly. */
@ApplicationScoped
public class RateLimits {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** A bucket that was not touched for a window is full, so that it may be forgotten. */
    private static final long MOST_CALLERS = 200_000;

    private int perCaller;
    private int perSandbox;
    private LoadingCache<String, Bucket> callers;
    private LoadingCache<String, Bucket> sandboxes;
    private LoadingCache<String, Bucket> failures;

    protected RateLimits() {}

    /**
     * @param perCaller calls a minute of one caller: a client, a member, or an address that is not signed in
     * @param perSandbox the same, of a client of a sandbox: what is tried takes nothing from what is meant
     * @param failures failed proofs a minute of one address and client
     */
    @Inject
    public RateLimits(
            @ConfigProperty(name = "hansa.api.calls.per.minute", defaultValue = "12000") int perCaller,
            @ConfigProperty(name = "hansa.api.sandbox.calls.per.minute", defaultValue = "600") int perSandbox,
            @ConfigProperty(name = "hansa.api.failures.per.minute", defaultValue = "10") int failures) {
        this.perCaller = perCaller;
        this.perSandbox = perSandbox;
        this.callers = buckets(perCaller);
        this.sandboxes = buckets(perSandbox);
        this.failures = buckets(failures);
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute) {
        return Caffeine.newBuilder()
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .maximumSize(MOST_CALLERS)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                        .build());
    }

    int perCaller(boolean sandbox) {
        return sandbox ? perSandbox : perCaller;
    }

    /** Counts a call. */
    ConsumptionProbe call(String caller, boolean sandbox) {
        return (sandbox ? sandboxes : callers).get(caller).tryConsumeAndReturnRemaining(1);
    }

    /** Seconds until another proof may be tried; zero when it may now. */
    public long secondsUntilTry(String who) {
        var estimate = failures.get(who).estimateAbilityToConsume(1);
        return estimate.canBeConsumed() ? 0 : seconds(estimate.getNanosToWaitForRefill());
    }

    /** Counts a proof that failed. */
    public void failed(String who) {
        failures.get(who).tryConsume(1);
    }

    /** Rounded up: who comes back then is not refused again. */
    static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
    }
}
