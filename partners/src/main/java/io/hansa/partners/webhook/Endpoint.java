package io.hansa.partners.webhook;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a partner wants to be told: registered → changed, paused and resumed any number of times → removed. One that is gone, or that
 * nothing reaches for days, is disabled, and resumed by hand. Since when nothing arrives is written by {@link Rounds}.
 */
@Entity
@Table(name = "partner_webhook_endpoint")
@Access(AccessType.FIELD)
class Endpoint {

    @Id
    private String id;

    private String partner;
    private String name;

    @Column(name = "live_name")
    private String liveName;

    private String url;
    private String types;

    @Enumerated(EnumType.STRING)
    private EndpointState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_for")
    private DisabledFor disabledFor;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private Actor registeredBy;

    @Version
    private int version;

    protected Endpoint() {}

    Endpoint(String id, SaveEndpoint command, Actor by, Instant at) {
        this.id = id;
        this.partner = command.partnerCode();
        this.name = command.name();
        this.liveName = command.name();
        this.registeredAt = at;
        this.registeredBy = by;
        stand(EndpointState.ACTIVE, at);
        change(command);
    }

    final void change(SaveEndpoint command) {
        url = command.url();
        types = command.types().stream().map(WebhookType::code).sorted().collect(Collectors.joining(" "));
    }

    /** @return whether it changed */
    boolean pause(Instant at) {
        return state == EndpointState.ACTIVE && stand(EndpointState.PAUSED, at);
    }

    /** @return whether it changed */
    boolean resume(Instant at) {
        failingSince = null;
        return state != EndpointState.ACTIVE && stand(EndpointState.ACTIVE, at);
    }

    void remove(Instant at) {
        liveName = null;
        stand(EndpointState.REMOVED, at);
    }

    private boolean stand(EndpointState now, Instant at) {
        state = now;
        stateSince = at;
        disabledFor = null;
        return true;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    EndpointState state() {
        return state;
    }

    Set<WebhookType> types() {
        return Stream.of(types.split(" "))
                .map(WebhookType::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    EndpointView view(List<EndpointSecret> secrets) {
        return new EndpointView(
                partner,
                name,
                url,
                types(),
                state,
                stateSince,
                Optional.ofNullable(disabledFor),
                Optional.ofNullable(failingSince),
                registeredAt,
                secrets.stream().map(EndpointSecret::view).toList());
    }
}
