package io.hansa.partners.webhook;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.Scope;
import io.hansa.partners.webhook.DeliveryRows.Fresh;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A partner's endpoints: registered, changed, paused, removed, and tried. A partner's administrator and its systems do so for their own
 * partner; another's does not exist.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
public class Webhooks {

    /** The most endpoints of a partner. */
    public static final int MOST = 10;

    /** The longest time for which an old secret signs beside a new one. */
    public static final Duration MAX_OVERLAP = Duration.ofDays(30);

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,31}";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EndpointRows rows;

    @Inject
    DeliveryRows deliveries;

    @Inject
    RoundRows rounds;

    @Inject
    Reach reach;

    @Inject
    Vault vault;

    @Inject
    Event<EndpointChanged> changed;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** The partner that the caller works for. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String ownPartner() {
        return caller().requirePartner();
    }

    /** A partner's endpoints by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public List<EndpointView> list(String partnerCode) {
        caller().requireMayMean(partnerCode);
        return rows.ofPartner(partnerCode).stream().map(this::view).toList();
    }

    /** @throws EndpointNotFound when the partner has none of this name */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public EndpointView endpoint(String partnerCode, String name) {
        return view(mine(partnerCode, name));
    }

    /**
     * Registers an endpoint, with its first secret, or changes the one of this name.
     *
     * @throws InvalidEndpoint when its name or types are not of their form
     * @throws AddressNotAllowed when nothing may be sent there
     * @throws TooManyEndpoints when the partner has {@link #MOST}
     */
    public SavedEndpoint save(SaveEndpoint command) {
        Caller caller = caller();
        caller.requireMayMean(command.partnerCode());
        check(command);
        Optional<Endpoint> known = rows.find(command.partnerCode(), command.name());
        if (known.isPresent()) {
            rows.lock(known.get()).change(command);
            changed.fire(new EndpointChanged());
            return new SavedEndpoint(view(known.get()), Optional.empty());
        }
        if (!rows.partnerExists(command.partnerCode())) {
            throw new PartnerNotFound(command.partnerCode());
        }
        if (rows.ofPartner(command.partnerCode()).size() >= MOST) {
            throw new TooManyEndpoints(MOST);
        }
        var endpoint =
                new Endpoint("we" + HexFormat.of().formatHex(random(6)), command, caller.actor(), programme.now());
        rows.add(endpoint);
        WebhookSecret secret = newSecret(endpoint, 1);
        changed.fire(new EndpointChanged());
        return new SavedEndpoint(view(endpoint), Optional.of(secret));
    }

    /**
     * Makes a new secret; the one before it signs beside it until the overlap ends.
     *
     * @param serial of the new secret, so that asking twice makes one
     * @param overlap zero to {@link #MAX_OVERLAP}
     * @throws SecretNotNext when the next secret has another serial
     */
    public WebhookSecret rotate(String partnerCode, String name, int serial, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(MAX_OVERLAP) > 0) {
            throw new IllegalArgumentException("an overlap is 0 to " + MAX_OVERLAP.toDays() + " days");
        }
        Endpoint endpoint = rows.lock(mine(partnerCode, name));
        List<EndpointSecret> old = rows.secrets(endpoint.id());
        int next = old.get(0).serial() + 1;
        if (serial != next) {
            throw new SecretNotNext(name, next);
        }
        Instant until = programme.now().plus(overlap);
        old.forEach(secret -> secret.replace(until));
        return newSecret(endpoint, serial);
    }

    /** Sends nothing until it is resumed, and keeps what happens; a second time does nothing. */
    public EndpointView pause(String partnerCode, String name) {
        Endpoint endpoint = rows.lock(mine(partnerCode, name));
        endpoint.pause(programme.now());
        changed.fire(new EndpointChanged());
        return view(endpoint);
    }

    /** Sends again, what waits first; also to one that was disabled. */
    public EndpointView resume(String partnerCode, String name) {
        Endpoint endpoint = rows.lock(mine(partnerCode, name));
        endpoint.resume(programme.now());
        rounds.wakeNow(endpoint.id(), programme.now());
        changed.fire(new EndpointChanged());
        return view(endpoint);
    }

    /** Ends an endpoint for ever. What waits for it is given up. */
    public void remove(String partnerCode, String name) {
        Endpoint endpoint = rows.lock(mine(partnerCode, name));
        endpoint.remove(programme.now());
        deliveries.giveUp(endpoint.id());
        changed.fire(new EndpointChanged());
    }

    /**
     * Sends a message that says nothing but that it is a test.
     *
     * @throws EndpointNotActive when it is paused or disabled
     */
    public void test(String partnerCode, String name) {
        Endpoint endpoint = rows.lock(mine(partnerCode, name));
        if (endpoint.state() != EndpointState.ACTIVE) {
            throw new EndpointNotActive(name);
        }
        Instant now = programme.now();
        String payload = Payloads.message(
                WebhookType.TEST,
                now,
                JSON.createObjectBuilder()
                        .add("partner", partnerCode)
                        .add("endpoint", name)
                        .build());
        deliveries.add(List.of(new Fresh(endpoint.id(), partnerCode, WebhookType.TEST, payload)), now);
        rounds.wakeNow(endpoint.id(), now);
        changed.fire(new EndpointChanged());
    }

    private void check(SaveEndpoint command) {
        if (!command.name().matches(NAME)) {
            throw new InvalidEndpoint("name");
        }
        if (command.types().isEmpty() || !WebhookType.all().containsAll(command.types())) {
            throw new InvalidEndpoint("types");
        }
        reach.require(command.url());
    }

    private WebhookSecret newSecret(Endpoint endpoint, int serial) {
        Instant now = programme.now();
        byte[] secret = random(SECRET_BYTES);
        rows.add(new EndpointSecret(endpoint.id(), serial, vault.encrypt(endpoint.id(), serial, secret), now));
        return new WebhookSecret(
                endpoint.name(), serial, "whsec_" + Base64.getEncoder().encodeToString(secret), now);
    }

    private Endpoint mine(String partnerCode, String name) {
        caller().requireMayMean(partnerCode);
        return rows.find(partnerCode, name).orElseThrow(() -> new EndpointNotFound(name));
    }

    private Caller caller() {
        return callers.of(context, Scope.WEBHOOKS);
    }

    private EndpointView view(Endpoint endpoint) {
        return endpoint.view(rows.secrets(endpoint.id(), programme.now()));
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
