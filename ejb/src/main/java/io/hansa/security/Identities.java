package io.hansa.security;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives, changes and takes away sign-ins; each change is audited. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class Identities {

    @Resource
    SessionContext context;

    @Inject
    IdentityRows identities;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    AuditRecords audit;

    @Inject
    Clock clock;

    /**
     * Makes a sign-in. Service staff may make those of members only.
     *
     * @throws LoginTaken when a name signs in someone else
     * @throws WeakPassword when the password is too short or too common
     */
    @RolesAllowed({Roles.ADMIN, Roles.SERVICE, Roles.SYSTEM})
    public void create(NewIdentity command) {
        requireMayHandle(command.kind());
        var logins = normal(command.logins());
        passwords.requireStrong(command.password(), logins);
        requireFree(logins, 0);
        var identity = new Identity(command, passwords.hash(command.password()), clock.instant());
        identities.add(identity, logins);
        record("identity.created", identity, Map.of("roles", String.join(",", command.roles())));
    }

    /**
     * The names with which an identity signs in from now on; does nothing for someone who has no sign-in. Service staff may
     * change those of members only, members their own.
     */
    @RolesAllowed({Roles.ADMIN, Roles.SERVICE, Roles.MEMBER, Roles.SYSTEM})
    public void changeLogins(IdentityKind kind, String ref, Set<String> logins) {
        if (Caller.isMember(context) && !kind.actorOf(ref).equals(Caller.of(context))) {
            throw new IdentityNotFound(ref);
        }
        requireMayHandle(kind);
        identities.find(kind, ref).ifPresent(identity -> {
            requireFree(normal(logins), identity.id());
            identities.replaceLogins(identity, normal(logins));
            record("identity.logins-changed", identity, Map.of());
        });
    }

    /**
     * The caller's own password. What else it had begun with the present one is over.
     *
     * @return how the caller is signed in from now on
     * @throws WrongCredentials when the present one is another
     * @throws TooManyAttempts when that was wrong too often
     * @throws WeakPassword as {@link #create}
     */
    @RolesAllowed({
        Roles.MEMBER,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    public SignedIn changePassword(String current, String next) {
        var me = Caller.of(context);
        var identity = find(IdentityKind.of(me.kind()), me.ref());
        String tries = ThrottledNames.identity(identity.id());
        var wait = attempts.charge(ThrottledNames.own(tries));
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait.toSeconds() + 1);
        }
        if (!passwords.matches(current, identity.passwordHash())) {
            throw new WrongCredentials();
        }
        changePassword(identity, next, "identity.password-changed");
        attempts.succeeded(tries);
        return identity.toSignedIn();
    }

    /** Another's password, because it was forgotten. */
    public void resetPassword(IdentityKind kind, String ref, String next) {
        changePassword(find(kind, ref), next, "identity.password-reset");
    }

    /** Nobody signs in with it any more; sign-ins are never deleted. */
    public void disable(IdentityKind kind, String ref) {
        var identity = find(kind, ref);
        identity.disable(clock.instant());
        record("identity.disabled", identity, Map.of());
    }

    /** Forgets whose it was: names, password, and what it was called; nobody signs in with it. Does nothing where there is none. */
    public void erase(IdentityKind kind, String ref) {
        identities.find(kind, ref).ifPresent(found -> {
            var identity = identities.lock(found.id());
            identities.replaceLogins(identity, Set.of());
            identity.erase(clock.instant());
            record("identity.erased", identity, Map.of());
        });
    }

    public void enable(IdentityKind kind, String ref) {
        var identity = find(kind, ref);
        identity.enable();
        record("identity.enabled", identity, Map.of());
    }

    /** The sign-ins of a subject (a partner code), or of all of a kind when it is empty, by their ref. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<IdentityRow> list(IdentityKind kind, Optional<String> subject, Optional<String> cursor, int limit) {
        return Slice.read(limit, rows -> identities.list(kind, subject, cursor.orElse(""), rows), Identity::ref)
                .map(Identity::toRow);
    }

    /** Whoever could sign in as staff would have their roles too. */
    private void requireMayHandle(IdentityKind kind) {
        boolean any = context.isCallerInRole(Roles.ADMIN) || context.isCallerInRole(Roles.SYSTEM);
        if (!any && kind != IdentityKind.MEMBER) {
            throw new EJBAccessException("service staff handle sign-ins of members only");
        }
    }

    private Identity find(IdentityKind kind, String ref) {
        return identities
                .find(kind, ref)
                .map(identity -> identities.lock(identity.id()))
                .orElseThrow(() -> new IdentityNotFound(ref));
    }

    private void changePassword(Identity identity, String next, String action) {
        Set<String> logins = identities.logins(identity);
        passwords.requireStrong(next, logins.isEmpty() ? Set.of(identity.ref()) : logins);
        identity.changePassword(passwords.hash(next));
        record(action, identity, Map.of());
    }

    private void requireFree(Set<String> logins, long owner) {
        if (identities.anyTaken(logins, owner)) {
            throw new LoginTaken();
        }
    }

    private void record(String action, Identity identity, Map<String, String> details) {
        audit.write(Caller.of(context), action, identity.actor().toString(), details);
    }

    private static Set<String> normal(Set<String> logins) {
        return logins.stream().map(LoginName::normal).collect(Collectors.toUnmodifiableSet());
    }
}
