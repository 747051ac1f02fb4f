package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** One transaction of the bank's, whichever files it was in, and what became of it. A difference is resolved once, until that is undone. */
@Entity
@Table(name = "partner_bank_movement")
@Access(AccessType.FIELD)
class Movement {

    @Id
    private long number;

    private byte[] identity;
    private long file;
    private int line;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private MovementState state;

    private EntryNumber entry;
    private String reason;

    @Column(name = "applied_by")
    private Actor appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "resolved_by")
    private Actor resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected Movement() {}

    Movement(long number, BankEntry of, Verdict verdict, Optional<EntryNumber> entry, Actor actor, Instant now) {
        this.number = number;
        this.identity = of.identity();
        this.file = of.file();
        this.line = of.line();
        this.verdict = verdict;
        this.state = verdict.isMatch()
                ? MovementState.MATCHED
                : verdict.isDifference() ? MovementState.OPEN : MovementState.NOTED;
        this.entry = entry.orElse(null);
        this.appliedBy = actor;
        this.appliedAt = now;
    }

    /** @param posted empty: it is left as it is */
    void resolve(Optional<EntryNumber> posted, String why, Actor actor, Instant now) {
        if (state != MovementState.OPEN) {
            throw new DifferenceResolved(number);
        }
        entry = posted.orElse(null);
        state = posted.isPresent() ? MovementState.ASSIGNED : MovementState.NOTED;
        reason = why;
        resolvedBy = actor;
        resolvedAt = now;
    }

    void requireOpen() {
        if (state != MovementState.OPEN) {
            throw new DifferenceResolved(number);
        }
    }

    boolean isUndoing() {
        return state == MovementState.UNDOING;
    }

    /** What it posted; empty where somebody left it as it is. */
    Optional<EntryNumber> beginUndoing() {
        boolean posted = state == MovementState.ASSIGNED || state == MovementState.MATCHED;
        if (!posted && (state != MovementState.NOTED || resolvedBy == null)) {
            throw new NotUndoable(number);
        }
        if (posted) {
            state = MovementState.UNDOING;
        }
        return Optional.ofNullable(entry);
    }

    /** It is as it was. */
    void keep() {
        state = resolvedBy == null ? MovementState.MATCHED : MovementState.ASSIGNED;
    }

    /** It waits for somebody again. */
    void reopen() {
        state = MovementState.OPEN;
        entry = null;
        reason = null;
        resolvedBy = null;
        resolvedAt = null;
    }

    long number() {
        return number;
    }

    String identityHex() {
        return HexFormat.of().formatHex(identity);
    }

    long file() {
        return file;
    }

    BankEntry.Key said() {
        return new BankEntry.Key(file, line);
    }

    Verdict verdict() {
        return verdict;
    }

    MovementState state() {
        return state;
    }

    DifferenceView view(BankLine said, Match match) {
        return new DifferenceView(
                number,
                file,
                verdict,
                state,
                said,
                match.payment().map(payment -> payment.endToEnd()),
                match.invoice().map(invoice -> invoice.number().value()),
                Optional.ofNullable(entry),
                Optional.ofNullable(reason),
                Optional.ofNullable(resolvedBy),
                Optional.ofNullable(resolvedAt));
    }
}
