package io.hansa.security;

import io.hansa.kernel.Actor;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A partner's portal users, kept by its own administrators and by ours. Each change is audited, and holds from the user's next page on.
 * To a partner's administrator another partner's users do not exist.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
public class PortalSignIns {

    /** For so long a password that somebody else has made can be used. */
    public static final Duration ONE_TIME = Duration.ofDays(7);

    @Resource
    SessionContext context;

    @Inject
    IdentityRows identities;

    @Inject
    Passwords passwords;

    @Inject
    AuditRecords audit;

    @Inject
    Clock clock;

    /**
     * Makes a sign-in with a password for the first time, which is told once and kept nowhere.
     *
     * @throws LoginTaken when the login is somebody else's
     */
    public OneTimePassword invite(InvitePortalUser command) {
        requireOwn(command.partnerCode());
        String login = LoginName.normal(command.login());
        if (identities.anyTaken(Set.of(login), 0)) {
            throw new LoginTaken();
        }
        String password = passwords.random();
        var made = NewIdentity.partner(
                login, command.partnerCode(), command.displayName(), InvitePortalUser.names(command.roles()), password);
        String hash = passwords.hash(password);
        var until = clock.instant().plus(ONE_TIME);
        var identity = new Identity(made, hash, clock.instant());
        identity.useOnce(hash, until);
        identities.add(identity, Set.of(login));
        record("identity.created", identity, Map.of("roles", String.join(",", made.roles())));
        return new OneTimePassword(login, password, until);
    }

    /** A new password for the first time, for somebody who forgot theirs; the old one ends. */
    public OneTimePassword renewPassword(String partnerCode, String login) {
        String password = passwords.random();
        var until = clock.instant().plus(ONE_TIME);
        String hash = passwords.hash(password);
        change(partnerCode, login, "identity.password-reset", identity -> identity.useOnce(hash, until));
        return new OneTimePassword(login, password, until);
    }

    /** @throws LastAdministrator when nobody would be left who looks after the partner's users */
    public void changeRoles(String partnerCode, String login, Collection<PortalRole> roles) {
        Set<String> names = InvitePortalUser.names(roles);
        change(partnerCode, login, "identity.roles-changed", identity -> identity.changeRoles(names));
    }

    /**
     * Lets nobody sign in with it any more; what it has open ends with its next page.
     *
     * @throws LastAdministrator when nobody would be left who looks after the partner's users
     */
    public void disable(String partnerCode, String login) {
        change(partnerCode, login, "identity.disabled", identity -> identity.disable(clock.instant()));
    }

    public void enable(String partnerCode, String login) {
        change(partnerCode, login, "identity.enabled", Identity::enable);
    }

    /** By login. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.PARTNER_ADMIN})
    public Slice<IdentityRow> list(String partnerCode, Optional<String> cursor, int limit) {
        requireOwn(partnerCode);
        return Slice.read(
                        limit,
                        rows -> identities.list(
                                IdentityKind.PARTNER, Optional.of(partnerCode), cursor.orElse(""), rows),
                        Identity::ref)
                .map(Identity::toRow);
    }

    /** All of the partner's users are locked: of two administrators who disable each other, one is the last. */
    private void change(String partnerCode, String login, String action, Consumer<Identity> change) {
        requireOwn(partnerCode);
        List<Identity> all = identities.lockAll(IdentityKind.PARTNER, partnerCode);
        Identity identity = all.stream()
                .filter(each -> each.ref().equals(login))
                .findFirst()
                .orElseThrow(() -> new IdentityNotFound(login));
        boolean administered = all.stream().anyMatch(PortalSignIns::isAdministrator);
        change.accept(identity);
        if (administered && all.stream().noneMatch(PortalSignIns::isAdministrator)) {
            throw new LastAdministrator(partnerCode);
        }
        record(action, identity, Map.of());
    }

    private static boolean isAdministrator(Identity identity) {
        return !identity.isDisabled() && identity.has(Roles.PARTNER_ADMIN);
    }

    private void requireOwn(String partnerCode) {
        Actor caller = Caller.of(context);
        boolean own = caller.kind() != Actor.Kind.PARTNER
                || identities
                        .find(IdentityKind.PARTNER, caller.ref())
                        .filter(identity -> !identity.isDisabled() && identity.has(Roles.PARTNER_ADMIN))
                        .filter(identity -> identity.subject().equals(partnerCode))
                        .isPresent();
        if (!own) {
            throw new IdentityNotFound(partnerCode);
        }
    }

    private void record(String action, Identity identity, Map<String, String> details) {
        audit.write(Caller.of(context), action, identity.actor().toString(), details);
    }
}
