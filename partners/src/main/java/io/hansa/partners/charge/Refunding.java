package io.hansa.partners.charge;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.provider.Services;
import io.hansa.partners.subscription.Consents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives a charge back, whole: undoes its entry, in the first period that takes postings. */
@ApplicationScoped
class Refunding {

    private static final String MONEY = "service.charge-refund";
    private static final String POINTS = "service.redemption-refund";
    private static final String KEY_SCOPE = "provider-charge-refund";
    private static final int LONGEST_REASON = 200;

    @Inject
    ChargeRows rows;

    @Inject
    Consents consents;

    @Inject
    Partners partners;

    @Inject
    Services services;

    @Inject
    Periods periods;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    @Inject
    Event<ChargeRefunded> refunded;

    /** A second time changes nothing. */
    ChargeView refund(Charge charge, String reason, Actor by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidCharge("reason");
        }
        if (!charge.isAccepted()) {
            throw new NotRefundable(charge.number().value());
        }
        // two who would give it back at the same time wait for each other here
        consents.lock(charge.subscription().orElseThrow());
        Optional<ChargeRefund> known =
                Optional.ofNullable(rows.refunds(List.of(charge)).get(charge.id()));
        if (known.isPresent()) {
            return charge.view(known);
        }
        LocalDate openFrom = periods.openFrom();
        LocalDate date = programme.today().isBefore(openFrom) ? openFrom : programme.today();
        Optional<EntryNumber> entry = charge.entry().map(original -> post(charge, original, by, date));
        var refund = new ChargeRefund(charge, entry, reason.strip(), date, by, programme.now());
        rows.add(refund, charge);
        ChargeView view = charge.view(Optional.of(refund));
        refunded.fire(new ChargeRefunded(receipt(view), reason.strip(), by));
        return view;
    }

    private Receipt receipt(ChargeView view) {
        String partner = view.partnerCode();
        var service = services.service(partner, view.service().orElseThrow());
        return new Receipt(view, service.name(), partners.standing(partner).name());
    }

    private EntryNumber post(Charge charge, EntryNumber original, Actor by, LocalDate date) {
        var header = new Header(
                new IdempotencyKey(KEY_SCOPE, charge.number().value()),
                charge.isPoints() ? POINTS : MONEY,
                by,
                programme.now(),
                date,
                new ChargeCauses(partners.standing(charge.partner())).refund(charge.view(Optional.empty())));
        return ledger.post(new Command.Reverse(header, original)).entry();
    }
}
