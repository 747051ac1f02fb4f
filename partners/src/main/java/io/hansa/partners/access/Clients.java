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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    @Inject
    Event<ClientChanged> changes;

    @Resource
    SessionContext context;

    public IssuedSecret issue(IssueClient command) {
        Caller caller = caller();
        caller.requireMayMean(command.partnerCode());
        if (!rows.partnerExists(command.partnerCode())) {
            throw new PartnerNotFound(command.partnerCode());
        }
        requireOutlets(command.partnerCode(), command.outlets());
        Instant now = programme.now();
        String id = SandboxCode.of(command.partnerCode())
                + (SandboxCode.is(command.partnerCode()) ? "-test-" : "-")
                + HexFormat.of().formatHex(random(ID_BYTES));
        String secret = newSecret();
        rows.add(new Client(id, command, caller.actor(), now), new Secret(id, 1, secret, random(SALT_BYTES), now));
        tell(
                id,
                command.partnerCode(),
                What.ISSUED,
                Map.of("scopes", scopes(command), "outlets", codes(command.outlets())));
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
        Client client = rows.lock(clientId, caller());
        client.requireLive();
        Instant now = programme.now();
        List<Secret> old = rows.secrets(clientId);
        old.forEach(secret -> secret.replace(now.plus(overlap)));
        String secret = newSecret();
        rows.add(new Secret(clientId, old.get(0).serial() + 1, secret, random(SALT_BYTES), now));
        tell(clientId, client.partner(), What.SECRET_MADE, Map.of("overlap", overlap.toString()));
        return new IssuedSecret(clientId, secret, now);
    }

    /**
     * Lets a client act for some outlets only, from its next message on.
     *
     * @param outlets codes, at most {@link IssueClient#MOST_OUTLETS}; empty: any outlet of the partner
     * @throws OutletNotFound when the partner has no such outlet
     * @throws ClientRevoked when the client was revoked
     */
    public ClientView limitToOutlets(String clientId, Set<String> outlets) {
        Client client = rows.lock(clientId, caller());
        client.requireLive();
        requireOutlets(client.partner(), IssueClient.limit(outlets));
        client.limitTo(outlets);
        tell(clientId, client.partner(), What.OUTLETS_SET, Map.of("outlets", codes(outlets)));
        return view(client);
    }

    /** Ends a client at once and for ever; a second time does nothing. */
    public ClientView revoke(String clientId) {
        Client client = rows.lock(clientId, caller());
        client.revoke(caller().actor(), programme.now());
        tell(clientId, client.partner(), What.REVOKED, Map.of());
        return view(client);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public ClientView client(String clientId) {
        return view(rows.find(clientId, caller()));
    }

    /** A partner's clients and those of its sandbox, the newest first; at most 200, and a partner has a few. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public List<ClientView> list(String partnerCode) {
        caller().requireMayMean(partnerCode);
        return rows.ofPartner(partnerCode).stream().map(this::view).toList();
    }

    private void tell(String client, String partner, What what, Map<String, String> details) {
        changes.fire(new ClientChanged(client, partner, what, details));
    }

    private static String scopes(IssueClient command) {
        return command.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
    }

    private static String codes(Set<String> outlets) {
        return outlets.stream().sorted().collect(Collectors.joining(" "));
    }

    private void requireOutlets(String partner, Set<String> codes) {
        Set<String> known = rows.knownOutlets(partner, codes);
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new OutletNotFound(code);
        });
    }

    private Caller caller() {
        return callers.of(context);
    }

    private ClientView view(Client client) {
        return rows.view(client, programme.now());
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
