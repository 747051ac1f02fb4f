package io.hansa.partners.testing;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.port.GiveBackAtTill;
import io.hansa.partners.port.RedeemAtTill;
import io.hansa.partners.port.VoucherDesk;
import io.hansa.partners.port.VoucherNotFound;
import io.hansa.partners.port.VoucherView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the desk of rewards: a voucher can be used as often as it is shown, which leaves that rule to the real one. */
public final class Tills implements VoucherDesk {

    private final Map<String, VoucherView> vouchers = new ConcurrentHashMap<>();

    public void issue(String code, MemberNumber member, long reimbursementFen) {
        vouchers.put(
                code,
                new VoucherView(
                        code,
                        new LocalizedText("贵宾厅", "Lounge"),
                        member,
                        "王*",
                        VoucherView.State.READY,
                        LocalDate.of(2099, 1, 1),
                        Optional.empty(),
                        Money.cny(reimbursementFen),
                        1));
    }

    @Override
    public Optional<VoucherView> look(String partnerCode, String code) {
        return Optional.ofNullable(vouchers.get(code));
    }

    @Override
    public VoucherView giveBack(GiveBackAtTill command) {
        return look(command.partnerCode(), command.code()).orElseThrow(() -> new VoucherNotFound(command.code()));
    }

    @Override
    public VoucherView redeem(RedeemAtTill command) {
        return look(command.partnerCode(), command.code()).orElseThrow(() -> new VoucherNotFound(command.code()));
    }
}
