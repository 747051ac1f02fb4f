package io.hansa.security;

import io.hansa.kernel.NewTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;

/**
 * Counts sign-ins that failed. Each try is charged before the password is looked at and taken back when it was right, so that
 * many guesses at once cannot slip through; in transactions of their own, which a refused sign-in does not roll back.
 */
@ApplicationScoped
class Attempts {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    NewTransaction anew;

    /**
     * Charges a try to each name, unless one of them must wait. The rows are locked, always in the same order.
     *
     * @return how long to wait; zero when the try was charged
     */
    Duration charge(SortedMap<String, ThrottleRule> names) {
        return anew.of(() -> charge(names, clock.instant()));
    }

    private Duration charge(SortedMap<String, ThrottleRule> names, Instant now) {
        Duration wait = Duration.ZERO;
        for (var name : names.entrySet()) {
            Duration needed = lockAndWait(name.getKey(), name.getValue(), now);
            wait = needed.compareTo(wait) > 0 ? needed : wait;
        }
        if (wait.isZero()) {
            names.keySet().forEach(name -> fail(name, now));
        }
        return wait;
    }

    /** The password was right: the identity's failures are forgotten. */
    void succeeded(String identity) {
        anew.of(() -> forget(identity));
    }

    /** The same, and the address gets this try back. */
    void succeeded(String identity, String address) {
        anew.of(() -> forget(identity) + giveBack(address));
    }

    private int giveBack(String address) {
        return em.createNativeQuery(
                        "UPDATE security_throttle SET failures = failures - 1 WHERE name = ? AND failures > 0")
                .setParameter(1, address)
                .executeUpdate();
    }

    /** Forgets what is long ago. */
    void purge() {
        anew.of(() -> em.createNativeQuery("DELETE FROM security_throttle WHERE last_failure_at < ? LIMIT 10000")
                .setParameter(1, utc(clock.instant().minus(ThrottleRule.FORGOTTEN_AFTER)))
                .executeUpdate());
    }

    private int forget(String identity) {
        return em.createNativeQuery("DELETE FROM security_throttle WHERE name = ?")
                .setParameter(1, identity)
                .executeUpdate();
    }

    private Duration lockAndWait(String name, ThrottleRule rule, Instant now) {
        em.createNativeQuery("INSERT INTO security_throttle (name, failures, last_failure_at) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE failures = IF(last_failure_at < ?, 0, failures)")
                .setParameter(1, name)
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(ThrottleRule.FORGOTTEN_AFTER)))
                .executeUpdate();
        var row = (Object[]) em.createNativeQuery(
                        "SELECT failures, last_failure_at FROM security_throttle WHERE name = ? FOR UPDATE")
                .setParameter(1, name)
                .getSingleResult();
        return rule.wait(((Number) row[0]).intValue(), instant(row[1]), now);
    }

    private void fail(String name, Instant now) {
        em.createNativeQuery("UPDATE security_throttle SET failures = LEAST(failures + 1, 1000), last_failure_at = ?"
                        + " WHERE name = ?")
                .setParameter(1, utc(now))
                .setParameter(2, name)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return column instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
