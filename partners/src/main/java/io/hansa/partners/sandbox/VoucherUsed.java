package io.hansa.partners.sandbox;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** A sandbox's voucher was honoured before; told as the club's own desk tells it. */
public final class VoucherUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    VoucherUsed(Instant usedAt) {
        super("voucher-used", Map.of("usedAt", usedAt.toString()));
    }
}
