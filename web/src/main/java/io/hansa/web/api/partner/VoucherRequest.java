package io.hansa.web.api.partner;

import io.hansa.partners.transaction.RedeemVoucher;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** A till honours the voucher that the address names. */
public record VoucherRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @NotNull @Pattern(regexp = Texts.OUTLET) String outlet) {

    RedeemVoucher command(String key, String voucher) {
        return new RedeemVoucher(key, reference, occurredAt, outlet, voucher);
    }
}
