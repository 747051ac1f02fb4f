package io.hansa.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;

/** Slows down what anybody may do without signing in: some are free, each further one waits, as with failed sign-ins. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Throttle {

    private static final ThrottleRule DOOR = new ThrottleRule(20);

    @Inject
    Attempts attempts;

    /**
     * Counts one from an address.
     *
     * @param what lower-case, e.g. {@code join}
     * @throws TooManyAttempts when it has to wait first
     */
    public void charge(String what, String address) {
        var names = new TreeMap<String, ThrottleRule>();
        names.put(
                what + ":" + ThrottledNames.of(Optional.empty(), what, address).address(), DOOR);
        var wait = attempts.charge(names);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait.toSeconds() + 1);
        }
    }
}
