package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What is disputed, by whom and for how much: a fact. Its life is in its events. */
@Entity
@Table(name = "partner_dispute")
@Access(AccessType.FIELD)
class Dispute {

    @Id
    private String number;

    private String partner;
    private String statement;
    private int line;
    private String code;
    private EntryNumber entry;

    @Enumerated(EnumType.STRING)
    private Party claimant;

    private long claimed;

    @Enumerated(EnumType.STRING)
    private DisputeReason reason;

    private int contract;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private Actor openedBy;

    protected Dispute() {}

    Dispute(
            DisputeNumber number,
            Disputed disputed,
            OpenDispute command,
            Party claimant,
            int contract,
            Actor openedBy,
            Instant openedAt) {
        this.number = number.value();
        this.partner = disputed.partner();
        this.statement = command.statement();
        this.line = command.line();
        this.code = disputed.code();
        this.entry = command.entry().orElse(null);
        this.claimant = claimant;
        this.claimed = command.claimedFen();
        this.reason = command.reason();
        this.contract = contract;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    DisputeNumber number() {
        return new DisputeNumber(number);
    }

    String partner() {
        return partner;
    }

    String statement() {
        return statement;
    }

    int line() {
        return line;
    }

    String code() {
        return code;
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    Party claimant() {
        return claimant;
    }

    long claimed() {
        return claimed;
    }

    int contract() {
        return contract;
    }

    /** Whether this is what was asked for. */
    boolean isOf(OpenDispute command) {
        return statement.equals(command.statement())
                && line == command.line()
                && entry().equals(command.entry())
                && claimed == command.claimedFen()
                && reason == command.reason();
    }

    DisputeOpened opened(Course course) {
        return new DisputeOpened(
                number(),
                partner,
                statement,
                line,
                claimant,
                Money.cny(claimed),
                reason,
                course.dueOn().orElseThrow(),
                openedAt);
    }

    DisputeRow row(Standing standing) {
        return new DisputeRow(
                number(),
                partner,
                statement,
                line,
                code,
                entry(),
                claimant,
                reason,
                Money.cny(claimed),
                standing.state(),
                standing.waitsFor(),
                Money.cny(standing.offered()),
                Money.cny(standing.granted()),
                standing.dueOn(),
                openedAt,
                openedBy);
    }
}
