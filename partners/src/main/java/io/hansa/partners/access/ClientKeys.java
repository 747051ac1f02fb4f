package io.hansa.partners.access;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.ClientChanged.What;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/**
 * The keys by which clients sign, and whether they must. A partner's administrator decides for its own clients; another's do not
 * exist.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
public class ClientKeys {

    @Inject
    ClientRows rows;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<ClientChanged> changes;

    @Resource
    SessionContext context;

    /**
     * Adds a key; those before it go on working until they are ended, so that a client changes over without a gap.
     *
     * @throws KeyUnusable when the text is no public key that can be used
     * @throws PrivateKeyShown when it is a private one
     * @throws KeyIdTaken when the client has or had a key of this id
     * @throws ClientRevoked when the client was revoked
     */
    public ClientView register(RegisterKey command) {
        PublicKeys.Read key = PublicKeys.read(command.publicKey());
        Client client = lock(command.clientId());
        client.requireLive();
        if (rows.key(command.clientId(), command.keyId()).isPresent()) {
            throw new KeyIdTaken(command.keyId());
        }
        rows.add(new ClientKey(command, key, caller().actor(), programme.now()));
        tell(client, What.KEY_REGISTERED, Map.of("key", command.keyId()));
        return rows.view(client, programme.now());
    }

    /**
     * Ends a key.
     *
     * @param overlap how long it still works beside its successor; zero: it is revoked at once
     * @throws KeyNotFound when there is none of this id that works
     */
    public ClientView end(String clientId, String keyId, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(Clients.MAX_OVERLAP) > 0) {
            throw new IllegalArgumentException("an overlap is 0 to " + Clients.MAX_OVERLAP.toDays() + " days");
        }
        Client client = lock(clientId);
        ClientKey key = rows.key(clientId, keyId)
                .filter(found -> found.worksAt(programme.now()))
                .orElseThrow(() -> new KeyNotFound(keyId));
        key.end(caller().actor(), programme.now().plus(overlap));
        tell(client, What.KEY_ENDED, Map.of("key", keyId, "overlap", overlap.toString()));
        return rows.view(client, programme.now());
    }

    /**
     * Asks signatures of a client's money moves. It stands in the tokens, so that it holds for all of them when those that were
     * issued before have ended: {@link ClientView#signedFrom()}.
     *
     * @throws NoKeyToSignWith when the client has no key that works
     * @throws ClientRevoked when the client was revoked
     */
    public ClientView demandSignatures(String clientId) {
        Client client = lock(clientId);
        client.requireLive();
        if (rows.workingKeys(clientId, programme.now()).isEmpty()) {
            throw new NoKeyToSignWith(clientId);
        }
        client.demandSignatures(programme.now().plus(Tokens.TTL));
        tell(client, What.SIGNING_DEMANDED, Map.of());
        return rows.view(client, programme.now());
    }

    /** Asks no signatures of a client any more; tokens that were issued before still do. What is signed is checked all the same. */
    public ClientView forgoSignatures(String clientId) {
        Client client = lock(clientId);
        client.forgoSignatures();
        tell(client, What.SIGNING_FORGONE, Map.of());
        return rows.view(client, programme.now());
    }

    private void tell(Client client, What what, Map<String, String> details) {
        changes.fire(new ClientChanged(client.id(), client.partner(), what, details));
    }

    private Client lock(String clientId) {
        return rows.lock(clientId, caller());
    }

    private Caller caller() {
        return callers.of(context);
    }
}
