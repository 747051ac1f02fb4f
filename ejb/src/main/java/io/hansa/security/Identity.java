package io.hansa.security;

import io.hansa.kernel.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A sign-in. Life: made → signs in → disabled ⇄ enabled; never deleted, because the audit names it. */
@Entity
@Table(name = "security_identity")
class Identity {

    @Id
    @SequenceGenerator(name = "security_identity_seq", sequenceName = "security_identity_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "security_identity_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private IdentityKind kind;

    private String ref;
    private String subject;

    @Column(name = "display_name")
    private String displayName;

    private String roles;

    @Column(name = "password_hash")
    private String passwordHash;

    /** How often it was changed. */
    @Column(name = "password_seq")
    private int passwordSeq;

    @Column(name = "one_time_until")
    private Instant oneTimeUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    protected Identity() {}

    Identity(NewIdentity command, String passwordHash, Instant now) {
        kind = command.kind();
        ref = command.ref();
        subject = command.subject();
        displayName = command.displayName();
        roles = String.join(",", new TreeSet<>(command.roles()));
        this.passwordHash = passwordHash;
        createdAt = now;
    }

    long id() {
        return id;
    }

    String ref() {
        return ref;
    }

    Actor actor() {
        return kind.actorOf(ref);
    }

    String subject() {
        return subject;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    boolean has(String role) {
        return roleSet().contains(role);
    }

    /** The same password with the parameters of today. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    /** One of its user's own. */
    void changePassword(String hash) {
        passwordHash = hash;
        passwordSeq++;
        oneTimeUntil = null;
    }

    /** One that somebody else has made. */
    void useOnce(String hash, Instant until) {
        passwordHash = hash;
        passwordSeq++;
        oneTimeUntil = until;
    }

    /** Whether its password is one that somebody else has made, whose time is over. */
    boolean isPasswordOver(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }

    void changeRoles(Set<String> names) {
        roles = String.join(",", new TreeSet<>(names));
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    /** No password has this hash. */
    void erase(Instant now) {
        displayName = "–";
        passwordHash = "!";
        oneTimeUntil = null;
        disable(now);
    }

    void enable() {
        disabledAt = null;
    }

    SignedIn toSignedIn() {
        return new SignedIn(
                actor().toString(), kind, subject, displayName, roleSet(), oneTimeUntil != null, passwordSeq);
    }

    IdentityRow toRow() {
        return new IdentityRow(
                kind,
                ref,
                subject,
                displayName,
                roleSet(),
                Optional.ofNullable(lastSignInAt),
                isDisabled(),
                oneTimeUntil != null);
    }

    private Set<String> roleSet() {
        return Set.of(roles.split(","));
    }
}
