package io.hansa.partners.remittance;

import io.hansa.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Posts money that went through the bank.
 *
 * @param amount above zero
 * @param bookedOn when the bank booked it
 * @param invoice that a partner paid; empty: on its account
 * @param payment the end-to-end id of the payment that was made, or sent back; empty: on its account
 * @param source names it for ever: posted again, it is the same remittance
 */
public record PostRemittance(
        RemittanceKind kind,
        String partnerCode,
        Money amount,
        LocalDate bookedOn,
        Optional<String> invoice,
        Optional<String> payment,
        String source) {

    public PostRemittance {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(bookedOn);
        Objects.requireNonNull(invoice);
        Objects.requireNonNull(payment);
        Objects.requireNonNull(source);
        if (amount.minor() <= 0) {
            throw new IllegalArgumentException("money that moves is above zero: " + amount);
        }
    }
}
