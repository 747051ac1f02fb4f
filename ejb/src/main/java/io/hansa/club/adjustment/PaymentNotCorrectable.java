package io.hansa.club.adjustment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The entry is money that went through the bank: it is undone with what it was taken for, at the bank's transaction. */
public class PaymentNotCorrectable extends Conflict {

    public PaymentNotCorrectable(long entry) {
        super("payment-not-correctable", Map.of("entry", entry));
    }
}
