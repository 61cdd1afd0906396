package org.discern.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Slows down whoever guesses: sign-ins, join codes, recovery codes. Counts in this node's memory only; addresses are
 * forgotten an hour after their last try and are never written down.
 */
@ApplicationScoped
public class RateLimits {

    private static final long MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /**
     * Counts one try.
     *
     * @param what what is tried and by whom: tries with equal keys are counted together
     * @param perMinute how many tries a minute are free, also as a burst
     * @throws Problem {@code too-many-requests} with the time to wait, when none is left
     */
    public void count(String what, int perMinute) {
        Bucket bucket = bucket(what, perMinute);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
            throw Problem.passing(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Too many tries: wait " + wait.toSeconds() + " seconds, then try again.",
                    wait);
        }
    }

    /** Forgets the tries of somebody who has proven that they were not guessing. */
    public void forget(String what) {
        buckets.invalidate(what);
    }

    private Bucket bucket(String what, int perMinute) {
        return buckets.get(what, key -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build());
    }
}
