package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a member stands on a ladder. Life: begins on the lowest step at enrolment → rises as soon as enough is earned → is reviewed
 * when its period has ended, and kept, kept for the days of grace, or lost → counts for another member once it is merged into it.
 * What it {@link #is} and {@link #countFor counts for} is written by {@link Standings}.
 */
final class Standing {

    private final MemberNumber member;
    private final String ladder;
    private final AccountId statusAccount;

    private Held held;
    private Instant since;
    private boolean moved;
    private Optional<MemberNumber> countsFor;

    /** @param countsFor into whom it is merged */
    Standing(
            MemberNumber member,
            String ladder,
            AccountId statusAccount,
            Held held,
            Instant since,
            Optional<MemberNumber> countsFor) {
        this.member = member;
        this.ladder = ladder;
        this.statusAccount = statusAccount;
        this.held = held;
        this.since = since;
        this.countsFor = countsFor;
    }

    /** A new one. */
    Standing(MemberNumber member, String ladder, AccountId statusAccount, Held held, Instant since) {
        this(member, ladder, statusAccount, held, since, Optional.empty());
    }

    MemberNumber member() {
        return member;
    }

    String ladder() {
        return ladder;
    }

    String tier() {
        return held.tier();
    }

    Instant since() {
        return since;
    }

    AccountId statusAccount() {
        return statusAccount;
    }

    LocalDate anchor() {
        return held.anchor();
    }

    Optional<MemberNumber> countsFor() {
        return countsFor;
    }

    void countFor(Optional<MemberNumber> other) {
        countsFor = other;
    }

    Held held() {
        return held;
    }

    /** Takes what was decided; {@code since} moves with the tier alone. */
    void is(Held decided, Instant now) {
        if (!decided.tier().equals(held.tier())) {
            since = now;
            moved = true;
        }
        held = decided;
    }

    /** Since when the tier is another one than was read. */
    Optional<Instant> movedAt() {
        return moved ? Optional.of(since) : Optional.empty();
    }
}
