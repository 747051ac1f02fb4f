package io.hansa.partners.charge;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.provider.Price;
import io.hansa.partners.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A charge and what became of it.
 *
 * @param asked the subscription as the provider wrote it
 * @param service code of the service; empty where the subscription was not found
 * @param cycle the first date of the cycle that it pays for; empty where it was refused
 * @param money change of what the provider owes: negative, what it is paid
 * @param entry empty where it was refused, or moved nothing
 * @param counted a refusal that counts against the provider's conduct
 * @param refundedAt when it was given back
 */
public record ChargeView(
        ChargeNumber number,
        String partnerCode,
        String reference,
        String asked,
        Optional<String> service,
        Optional<MemberNumber> member,
        Price amount,
        Optional<LocalDate> cycle,
        Money money,
        Optional<EntryNumber> entry,
        Optional<Refusal> refusal,
        boolean counted,
        Instant recordedAt,
        Optional<Instant> refundedAt,
        Optional<Actor> refundedBy) {

    public boolean accepted() {
        return refusal.isEmpty();
    }
}
