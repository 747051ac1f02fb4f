package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A member was given a right for a period: a fact. Its key says of what, so that it is there once. */
@Entity
@Table(name = "club_right_grant")
class RightGrant {

    /** Of whose rule, where an earning rule gave it. */
    static final String RULE = "rule:";

    @Id
    @SequenceGenerator(name = "club_right_grant_seq", sequenceName = "club_right_grant_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_right_grant_seq")
    private long id;

    private MemberNumber member;

    @Column(name = "right_code")
    private String right;

    private String plan;

    @Column(name = "plan_version")
    private Integer planVersion;

    private LocalDate begins;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private long amount;
    private EntryNumber entry;
    private String words;

    @Column(name = "granted_by")
    private Actor grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "idempotency_scope")
    private String idempotencyScope;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected RightGrant() {}

    /** @param amount 0 of a right that is not counted */
    RightGrant(
            MemberNumber member,
            RightCode right,
            LocalDate begins,
            LocalDate expiresOn,
            long amount,
            RequestKey key,
            Actor by,
            Instant now) {
        this.member = member;
        this.right = right.value();
        this.begins = begins;
        this.expiresOn = expiresOn;
        this.amount = amount;
        this.words = "";
        idempotencyScope = key.scope();
        idempotencyKey = key.key();
        grantedBy = by;
        grantedAt = now;
    }

    RightGrant because(String typed) {
        words = typed;
        return this;
    }

    void posted(EntryNumber by) {
        entry = by;
    }

    boolean isOf(GrantRight command) {
        return member.equals(command.member())
                && right.equals(command.right().value())
                && amount == command.amount()
                && expiresOn.equals(command.expiresOn());
    }

    long id() {
        return id;
    }

    MemberNumber member() {
        return member;
    }

    RightCode right() {
        return new RightCode(right);
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    long amount() {
        return amount;
    }

    RightGrantView view() {
        return new RightGrantView(
                id,
                member,
                right(),
                Optional.ofNullable(plan).map(code -> code + " v" + planVersion),
                Optional.of(idempotencyScope)
                        .filter(scope -> scope.startsWith(RULE))
                        .map(scope -> scope.substring(RULE.length())),
                begins,
                expiresOn,
                amount,
                Optional.ofNullable(entry),
                words,
                grantedBy,
                grantedAt);
    }
}
