package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** The voucher can no longer be used from that date on. */
public class VoucherExpired extends Conflict {

    private static final long serialVersionUID = 1L;

    public VoucherExpired(LocalDate expiresOn) {
        super("voucher-expired", Map.of("expiresOn", expiresOn.toString()));
    }
}
