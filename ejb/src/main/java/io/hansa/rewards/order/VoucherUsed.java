package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** A till has honoured the voucher before. */
public class VoucherUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    public VoucherUsed(Instant usedAt) {
        super("voucher-used", Map.of("usedAt", usedAt.toString()));
    }
}
