package io.hansa.web.api.provider;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.charge.ChargeView;
import io.hansa.partners.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A charge, and what became of it.
 *
 * @param cycleFrom the first date of the cycle that it pays for
 * @param moneyFen change of what the provider owes: negative, what it is paid
 * @param refusal the code, where it was refused
 * @param counted the refusal counts against the provider's conduct
 */
public record ChargeAnswer(
        String charge,
        String reference,
        String subscription,
        Optional<String> service,
        Optional<String> member,
        Amount amount,
        boolean accepted,
        Optional<LocalDate> cycleFrom,
        long moneyFen,
        Optional<Long> entry,
        Optional<String> refusal,
        boolean counted,
        Instant recordedAt,
        Optional<Instant> refundedAt) {

    static ChargeAnswer of(ChargeView view) {
        return new ChargeAnswer(
                view.number().value(),
                view.reference(),
                view.asked(),
                view.service(),
                view.member().map(MemberNumber::value),
                Amount.of(view.amount()),
                view.accepted(),
                view.cycle(),
                view.money().minor(),
                view.entry().map(EntryNumber::value),
                view.refusal().map(Refusal::code),
                view.counted(),
                view.recordedAt(),
                view.refundedAt());
    }
}
