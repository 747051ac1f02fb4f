package io.hansa.partners.remittance;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Writes the entries of remittances. */
@ApplicationScoped
class RemittancePostings {

    static final Cause RECEIVED =
            Cause.of("payment.received", "amountFen", "bookedOn").sometimes("invoice");
    static final Cause PAID = Cause.of("payment.paid", "amountFen", "bookedOn").sometimes("payment");
    static final Cause RETURNED =
            Cause.of("payment.returned", "amountFen", "bookedOn").sometimes("payment");

    static final Cause UNDONE =
            Cause.of("payment.undone", "amountFen", "bookedOn").sometimes("invoice", "payment");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Partners partners;

    @Inject
    Periods periods;

    @Inject
    Programme programme;

    /** An entry, and the date in whose period it counts. */
    record Posted(EntryNumber number, LocalDate businessDate) {}

    Posted post(PostRemittance command, Actor actor) {
        AccountId clearing = partners.standing(command.partnerCode()).clearing();
        AccountId settlement = accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY));
        long owed = command.kind().onClearing(command.amount().minor());
        LocalDate date = businessDate(command.bookedOn());
        var header = new Header(
                new IdempotencyKey("remittance", command.source()),
                code(command.kind()),
                actor,
                occurredAt(command.bookedOn()),
                date,
                why(command));
        EntryNumber entry = ledger.post(new Command.Balanced(
                        header, List.of(new Leg(clearing, Unit.CNY, owed), new Leg(settlement, Unit.CNY, -owed))))
                .entry();
        return new Posted(entry, date);
    }

    /** Today, because it was found out today; on statements it is not, as no payment is. */
    Posted undo(RemittanceView first, Actor actor) {
        LocalDate date = businessDate(programme.today());
        var inputs = new TreeMap<String, String>();
        inputs.put("amountFen", Long.toString(first.amount().minor()));
        inputs.put("bookedOn", first.bookedOn().toString());
        first.invoice().ifPresent(invoice -> inputs.put("invoice", invoice));
        first.payment().ifPresent(payment -> inputs.put("payment", payment));
        var header = new Header(
                new IdempotencyKey("remittance", "undo:" + first.entry()),
                "payment.undone",
                actor,
                programme.now(),
                date,
                UNDONE.because(inputs));
        return new Posted(
                ledger.post(new Command.Reverse(header, first.entry())).entry(), date);
    }

    private static String code(RemittanceKind kind) {
        return switch (kind) {
            case RECEIVED -> "payment.received";
            case PAID -> "payment.paid";
            case RETURNED -> "payment.returned";
        };
    }

    private LocalDate businessDate(LocalDate bookedOn) {
        LocalDate openFrom = periods.openFrom();
        LocalDate today = programme.today();
        LocalDate booked = bookedOn.isAfter(today) ? today : bookedOn;
        return booked.isBefore(openFrom) ? openFrom : booked;
    }

    private Instant occurredAt(LocalDate bookedOn) {
        return bookedOn.isBefore(programme.today()) ? programme.startOf(bookedOn) : programme.now();
    }

    private static Why why(PostRemittance command) {
        var inputs = new TreeMap<String, String>();
        inputs.put("amountFen", Long.toString(command.amount().minor()));
        inputs.put("bookedOn", command.bookedOn().toString());
        command.invoice().ifPresent(invoice -> inputs.put("invoice", invoice));
        command.payment().ifPresent(payment -> inputs.put("payment", payment));
        return switch (command.kind()) {
            case RECEIVED -> RECEIVED.because(inputs);
            case PAID -> PAID.because(inputs);
            case RETURNED -> RETURNED.because(inputs);
        };
    }
}
