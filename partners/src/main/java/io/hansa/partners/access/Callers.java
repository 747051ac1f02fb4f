package io.hansa.partners.access;

import io.hansa.kernel.Actor;
import io.hansa.partners.port.PartnerUsers;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Finds out on whose behalf a boundary is called. */
@ApplicationScoped
public class Callers {

    @Inject
    ClientRows clients;

    @Inject
    PartnerUsers users;

    /**
     * @throws ClientRevoked when the caller is a client that was revoked while its token still worked
     * @throws PartnerNotFound when the caller is a partner's user of no partner
     */
    public Caller of(SessionContext context) {
        return of(actor(context));
    }

    /**
     * As {@link #of(SessionContext)}, of one who may do something.
     *
     * @throws ScopeMissing when the caller is a client without the scope
     */
    public Caller of(SessionContext context, Scope scope) {
        Caller caller = of(context);
        caller.require(scope);
        return caller;
    }

    /** As {@link #of(SessionContext)}, of one whose call is under way. */
    public Caller of(Actor actor) {
        return switch (actor.kind()) {
            case CLIENT -> clients.caller(actor).orElseThrow(() -> new ClientNotFound(actor.ref()));
            case PARTNER -> {
                String partner = users.partnerOf(actor.ref()).orElseThrow(() -> new PartnerNotFound(actor.ref()));
                yield Caller.of(actor, Optional.of(partner));
            }
            case MEMBER, STAFF, SYSTEM -> Caller.of(actor, Optional.empty());
        };
    }

    /** To which outlets somebody is limited now; empty: to none. */
    public Optional<Set<String>> outletsOf(Actor actor) {
        return actor.kind() == Actor.Kind.CLIENT
                ? clients.find(actor.ref()).flatMap(Client::outlets)
                : Optional.empty();
    }

    /** Who calls; a job that runs by a timer has a principal of the server's making. */
    public static Actor actor(SessionContext context) {
        String principal = context.getCallerPrincipal().getName();
        return principal.indexOf(':') > 0 ? Actor.parse(principal) : Actor.system("server");
    }
}
