package io.hansa.partners.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Drafts an order.
 *
 * @param requestKey names the request for its drafter: asked again, it is the same order
 * @param statements what is paid, 1 to {@link PaymentOrders#MOST_PAYMENTS}
 * @param executeOn when the bank is to pay; today at the earliest
 */
public record DraftPayments(String requestKey, List<String> statements, LocalDate executeOn) {

    public DraftPayments {
        statements = List.copyOf(statements);
        Objects.requireNonNull(executeOn);
    }
}
