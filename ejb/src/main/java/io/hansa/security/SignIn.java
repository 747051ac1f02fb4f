package io.hansa.security;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Is it them? Open to everyone, because nobody is signed in before. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private static final String CHINESE_MOBILE = "1[3-9][0-9]{9}";

    @Inject
    IdentityRows identities;

    @Inject
    Attempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    SignInRecord record;

    @Inject
    Clock clock;

    /**
     * @param login a staff or partner user's login, or a member's number, phone or mail, as typed
     * @param address where the attempt comes from
     * @throws WrongCredentials whatever is wrong: name, password, or that the identity is disabled
     * @throws TooManyAttempts when this identity or this address must wait first
     */
    public SignedIn authenticate(String login, String password, String address) {
        var names = spellings(login);
        var identity = identities.byLogin(List.copyOf(names));
        var throttled =
                ThrottledNames.of(identity.map(Identity::id), names.iterator().next(), address);
        var wait = attempts.charge(throttled.rules());
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait.toSeconds() + 1);
        }
        if (!matches(identity, password)
                || identity.get().isDisabled()
                || identity.get().isPasswordOver(clock.instant())) {
            throw new WrongCredentials();
        }
        attempts.succeeded(throttled.identity(), throttled.address());
        return record.succeeded(identity.get().id(), password);
    }

    /** Failed tries that count no more. */
    @RolesAllowed(Roles.SYSTEM)
    public void forgetOldAttempts() {
        attempts.purge();
    }

    /** Known or not, a hash is computed. */
    private boolean matches(Optional<Identity> identity, String password) {
        if (identity.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, identity.get().passwordHash());
    }

    /** As typed, and, where it may be a Chinese phone without its country, as it would be kept. */
    private static Set<String> spellings(String login) {
        String name = LoginName.normal(login);
        var names = new LinkedHashSet<String>();
        names.add(name);
        if (name.matches(CHINESE_MOBILE)) {
            names.add("+86" + name);
        }
        return names;
    }
}
