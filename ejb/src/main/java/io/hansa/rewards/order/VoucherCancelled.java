package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The order was given up and its points are back. */
public class VoucherCancelled extends Conflict {

    private static final long serialVersionUID = 1L;

    public VoucherCancelled(String order) {
        super("voucher-cancelled", Map.of("order", order));
    }
}
