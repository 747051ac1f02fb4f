package io.hansa.partners.webhook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an endpoint can be told. Another feature adds its own here, documents its data under {@code webhooks} in the API's
 * contract, and announces it through {@link Announcements}.
 */
public enum WebhookType {
    /** Transactions of one batch that were accepted: up to a hundred in one message. */
    TRANSACTION_ACCEPTED("transaction.accepted"),
    /** Transactions of one batch that were refused, with their reasons. */
    TRANSACTION_REFUSED("transaction.refused"),
    VOUCHER_REDEEMED("voucher.redeemed"),
    STATEMENT_ISSUED("statement.issued"),
    INVOICE_ISSUED("invoice.issued"),
    /** The bank booked money from the partner, to it, or sent back. */
    PAYMENT_BOOKED("payment.booked"),
    DISPUTE_OPENED("dispute.opened"),
    /** The other side accepted a part, or nothing; a full acceptance decides it. */
    DISPUTE_ANSWERED("dispute.answered"),
    /** The second stage has begun. */
    DISPUTE_ESCALATED("dispute.escalated"),
    DISPUTE_DECIDED("dispute.decided"),
    /** A member says that points of a purchase are missing. */
    MISSING_POINTS_CLAIMED("missing-points.claimed"),
    MISSING_POINTS_DECIDED("missing-points.decided"),
    /** What the test button sends; every endpoint gets it, and none asks for it. */
    TEST("webhook.test");

    private final String code;

    WebhookType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Those that an endpoint asks for. */
    public static Set<WebhookType> all() {
        return EnumSet.complementOf(EnumSet.of(TEST));
    }

    public static Optional<WebhookType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** What the data is made of when it is told, and not when it happened. */
    boolean isOfTransactions() {
        return this == TRANSACTION_ACCEPTED || this == TRANSACTION_REFUSED || this == VOUCHER_REDEEMED;
    }
}
