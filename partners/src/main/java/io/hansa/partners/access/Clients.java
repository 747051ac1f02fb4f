package io.hansa.partners.access;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Issues, rotates and revokes clients. A partner's administrator does so for its own partner; another's does not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
public class Clients {

    /** The longest time for which an old secret works beside a new one. */
    public static final Duration MAX_OVERLAP = Duration.ofDays(30);

    private static final int SECRET_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ClientRows rows;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    public IssuedSecret issue(IssueClient command) {
        Caller caller = callers.of(context);
        caller.requireMayMean(command.partnerCode());
        if (!rows.partnerExists(command.partnerCode())) {
            throw new PartnerNotFound(command.partnerCode());
        }
        Instant now = programme.now();
        String id = command.partnerCode().toLowerCase(Locale.ROOT)
                + "-"
                + HexFormat.of().formatHex(random(ID_BYTES));
        String secret = newSecret();
        rows.add(new Client(id, command, caller.actor(), now), new Secret(id, 1, secret, random(SALT_BYTES), now));
        return new IssuedSecret(id, secret, now);
    }

    /**
     * Makes a new secret; those before it work until the overlap ends.
     *
     * @param overlap zero to {@link #MAX_OVERLAP}
     * @throws ClientRevoked when the client was revoked
     */
    public IssuedSecret rotate(String clientId, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(MAX_OVERLAP) > 0) {
            throw new IllegalArgumentException("an overlap is 0 to " + MAX_OVERLAP.toDays() + " days");
        }
        mine(rows.lock(clientId)).requireLive();
        Instant now = programme.now();
        List<Secret> old = rows.secrets(clientId);
        old.forEach(secret -> secret.replace(now.plus(overlap)));
        String secret = newSecret();
        rows.add(new Secret(clientId, old.get(0).serial() + 1, secret, random(SALT_BYTES), now));
        return new IssuedSecret(clientId, secret, now);
    }

    /** Ends a client at once and for ever; a second time does nothing. */
    public ClientView revoke(String clientId) {
        Client client = mine(rows.lock(clientId));
        client.revoke(callers.of(context).actor(), programme.now());
        return view(client);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public ClientView client(String clientId) {
        return view(mine(rows.find(clientId).orElseThrow(() -> new ClientNotFound(clientId))));
    }

    /** A partner's clients, the newest first; at most 200, and a partner has a few. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public List<ClientView> list(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        return rows.ofPartner(partnerCode).stream().map(this::view).toList();
    }

    private Client mine(Client client) {
        if (!callers.of(context).mayMean(client.partner())) {
            throw new ClientNotFound(client.id());
        }
        return client;
    }

    private ClientView view(Client client) {
        Instant now = programme.now();
        return client.view(
                client.live()
                        ? rows.secrets(client.id()).stream()
                                .filter(secret -> secret.worksAt(now))
                                .toList()
                        : List.of());
    }

    private static String newSecret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
