package io.hansa.partners.transaction;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.partners.port.VoucherNotFound;
import io.hansa.partners.port.VoucherView;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongFunction;

/** Lets a request about a voucher have its effect once, and be answered again. */
@ApplicationScoped
class VoucherTurns {

    @Inject
    TransactionNumbers numbers;

    @Inject
    Claims claims;

    @Inject
    TransactionRows rows;

    @Inject
    Clubs clubs;

    /**
     * @param effect of a new request, by its number
     * @throws IdempotencyConflict when the key came with another request
     */
    VoucherResult take(Sender sender, String key, String hash, LongFunction<VoucherResult> effect) {
        var wanted = new Claim(key, hash, numbers.next());
        Claim held = claims.claim(sender.scope(), List.of(wanted)).get(key);
        if (!held.hash().equals(hash)) {
            throw new IdempotencyConflict(key);
        }
        return held.number() == wanted.number() ? effect.apply(held.number()) : again(sender, held);
    }

    private VoucherResult again(Sender sender, Claim held) {
        PartnerTransaction row = rows.find(new TransactionNumber(held.number())).orElseThrow();
        VoucherView voucher = clubs.desk(sender.partner())
                .look(sender.partner(), row.voucher)
                .orElseThrow(() -> new VoucherNotFound(row.voucher));
        return VoucherResult.of(row, voucher, true);
    }
}
