package io.hansa.partners.sandbox;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** A sandbox's voucher is no longer good; told as the club's own desk tells it. */
public final class VoucherExpired extends Conflict {

    private static final long serialVersionUID = 1L;

    VoucherExpired(LocalDate expiresOn) {
        super("voucher-expired", Map.of("expiresOn", expiresOn.toString()));
    }
}
