package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a member stands on a ladder. Life: begins on the lowest step at enrolment → rises as soon as enough is earned → is reviewed
 * when its period has ended, and kept, kept for the days of grace, or lost → counts for another member once it is merged into it.
 */
@Entity
@Table(name = "club_standing")
@IdClass(Standing.Key.class)
class Standing {

    @Id
    private String member;

    @Id
    private String ladder;

    private String tier;
    private Instant since;

    @Column(name = "status_account")
    private AccountId statusAccount;

    private LocalDate anchor;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "grace_from")
    private LocalDate graceFrom;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "capped_until")
    private LocalDate cappedUntil;

    @Column(name = "floor_tier")
    private String floorTier;

    @Column(name = "floor_until")
    private LocalDate floorUntil;

    @Column(name = "counts_for")
    private String countsFor;

    protected Standing() {}

    Standing(MemberNumber member, String ladder, AccountId statusAccount, Held held, Instant since) {
        this.member = member.value();
        this.ladder = ladder;
        this.statusAccount = statusAccount;
        this.since = since;
        anchor = held.anchor();
        is(held, since);
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    String ladder() {
        return ladder;
    }

    String tier() {
        return tier;
    }

    Instant since() {
        return since;
    }

    AccountId statusAccount() {
        return statusAccount;
    }

    LocalDate anchor() {
        return anchor;
    }

    Optional<MemberNumber> countsFor() {
        return Optional.ofNullable(countsFor).map(MemberNumber::new);
    }

    void countFor(Optional<MemberNumber> other) {
        countsFor = other.map(MemberNumber::value).orElse(null);
    }

    Held held() {
        return new Held(
                tier,
                anchor,
                dueOn,
                Optional.ofNullable(graceFrom),
                Optional.ofNullable(keptUntil),
                Optional.ofNullable(cappedUntil),
                Optional.ofNullable(floorTier).map(floor -> new Floor(floor, Optional.ofNullable(floorUntil))));
    }

    /** Takes what was decided; {@code since} moves with the tier alone. */
    final void is(Held held, Instant now) {
        if (!held.tier().equals(tier)) {
            tier = held.tier();
            since = now;
        }
        dueOn = held.dueOn();
        graceFrom = held.graceFrom().orElse(null);
        keptUntil = held.keptUntil().orElse(null);
        cappedUntil = held.cappedUntil().orElse(null);
        floorTier = held.floor().map(Floor::tier).orElse(null);
        floorUntil = held.floor().flatMap(Floor::until).orElse(null);
    }

    /** A member stands on a ladder once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String member;
        String ladder;

        protected Key() {}

        Key(MemberNumber member, String ladder) {
            this.member = member.value();
            this.ladder = ladder;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && member.equals(that.member) && ladder.equals(that.ladder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, ladder);
        }
    }
}
