package io.hansa.partners.port;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such voucher, or not for this partner. */
public final class VoucherNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public VoucherNotFound(String code) {
        super("voucher-not-found", Map.of("voucher", code));
    }
}
