package io.hansa.partners.access;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A partner's system: issued → secrets rotated any number of times → revoked, which is for ever. */
@Entity
@Table(name = "partner_client")
@Access(AccessType.FIELD)
class Client {

    @Id
    private String id;

    private String partner;
    private String name;
    private String scopes;
    private String outlets;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private Actor issuedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Actor revokedBy;

    @Column(name = "signed_from")
    private Instant signedFrom;

    @Version
    private int version;

    protected Client() {}

    Client(String id, IssueClient command, Actor issuedBy, Instant issuedAt) {
        this.id = id;
        this.partner = command.partnerCode();
        this.name = command.name();
        this.scopes = command.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
        limitTo(command.outlets());
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }

    void revoke(Actor by, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    /** @param codes empty: it may act for any outlet */
    final void limitTo(Set<String> codes) {
        outlets = codes.isEmpty() ? null : codes.stream().sorted().collect(Collectors.joining(" "));
    }

    /** @param from when tokens that do not say so have ended; an earlier demand stays */
    void demandSignatures(Instant from) {
        if (signedFrom == null) {
            signedFrom = from;
        }
    }

    void forgoSignatures() {
        signedFrom = null;
    }

    boolean mustSign() {
        return signedFrom != null;
    }

    void requireLive() {
        if (revokedAt != null) {
            throw new ClientRevoked(id);
        }
    }

    boolean live() {
        return revokedAt == null;
    }

    String id() {
        return id;
    }

    String partner() {
        return partner;
    }

    Set<Scope> scopes() {
        return scopes(scopes);
    }

    Optional<Set<String>> outlets() {
        return outlets(outlets);
    }

    static Set<Scope> scopes(String column) {
        return Stream.of(column.split(" "))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static Optional<Set<String>> outlets(String column) {
        return Optional.ofNullable(column).map(codes -> Set.of(codes.split(" ")));
    }

    ClientView view(List<Secret> secrets, List<ClientKey> keys) {
        return new ClientView(
                id,
                partner,
                name,
                scopes(),
                outlets(),
                issuedAt,
                Optional.ofNullable(revokedAt),
                secrets.stream().map(Secret::view).toList(),
                keys.stream().map(ClientKey::view).toList(),
                Optional.ofNullable(signedFrom));
    }
}
