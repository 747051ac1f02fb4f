package io.hansa.partners.sandbox;

import io.hansa.kernel.Programme;
import io.hansa.partners.port.GiveBackAtTill;
import io.hansa.partners.port.RedeemAtTill;
import io.hansa.partners.port.VoucherDesk;
import io.hansa.partners.port.VoucherNotFound;
import io.hansa.partners.port.VoucherView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;

/** Honours the vouchers of a sandbox. */
@ApplicationScoped
@Typed(TestVouchers.class)
class TestVouchers implements VoucherDesk {

    @Inject
    SandboxRows rows;

    @Inject
    Programme programme;

    @Override
    public Optional<VoucherView> look(String partnerCode, String code) {
        return rows.voucher(partnerCode, code).map(this::view);
    }

    @Override
    public VoucherView redeem(RedeemAtTill command) {
        TestVoucher voucher = rows.lockVoucher(command.partnerCode(), command.code())
                .orElseThrow(() -> new VoucherNotFound(command.code()));
        voucher.use(command.occurredAt(), programme.today());
        return view(voucher);
    }

    @Override
    public VoucherView giveBack(GiveBackAtTill command) {
        TestVoucher voucher = rows.lockVoucher(command.partnerCode(), command.code())
                .filter(TestVoucher::isUsed)
                .orElseThrow(() -> new VoucherNotFound(command.code()));
        voucher.unuse();
        return view(voucher);
    }

    private VoucherView view(TestVoucher voucher) {
        return voucher.view(rows.member(voucher.member()), programme.today());
    }
}
