package io.hansa.rewards.order;

import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.RedeemAtTill;
import io.hansa.partners.port.VoucherDesk;
import io.hansa.partners.port.VoucherNotFound;
import io.hansa.partners.port.VoucherView;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Vouchers as the partners' tills see them. Joins the till's transaction; who may is decided at its boundary. */
@ApplicationScoped
class VoucherTill implements VoucherDesk {

    @Inject
    OrderRows rows;

    @Inject
    Listings listings;

    @Inject
    MemberDirectory members;

    @Inject
    OrderNotices notices;

    @Inject
    Programme programme;

    @Override
    public Optional<VoucherView> look(String partnerCode, String code) {
        return ClaimCode.read(code).flatMap(rows::byVoucher).flatMap(order -> {
            Listing listing = listings.listing(order.reward());
            return honours(partnerCode, listing) ? Optional.of(view(partnerCode, order, listing)) : Optional.empty();
        });
    }

    @Override
    public VoucherView redeem(RedeemAtTill command) {
        RewardOrder order = ClaimCode.read(command.code())
                .flatMap(rows::lockByVoucher)
                .orElseThrow(() -> new VoucherNotFound(command.code()));
        Listing listing = listings.listing(order.reward());
        if (!honours(command.partnerCode(), listing)) {
            throw new VoucherNotFound(command.code());
        }
        refuseUnusable(order);
        order.use(command);
        notices.tell("used", order, listing);
        return view(command.partnerCode(), order, listing);
    }

    private void refuseUnusable(RewardOrder order) {
        Voucher voucher = order.voucher().orElseThrow();
        switch (order.statusOn(programme.today())) {
            case ISSUED -> {
                return;
            }
            case USED -> throw new VoucherUsed(voucher.usedAt().orElseThrow());
            case EXPIRED -> throw new VoucherExpired(voucher.goodUntil().plusDays(1));
            default -> throw new VoucherCancelled(order.number().value());
        }
    }

    private static boolean honours(String partnerCode, Listing listing) {
        return listing.terms().partner().map(partnerCode::equals).orElse(true);
    }

    private VoucherView view(String partnerCode, RewardOrder order, Listing listing) {
        Voucher voucher = order.voucher().orElseThrow();
        String member = order.member().value();
        String maskedName = Optional.ofNullable(
                        members.resolve(partnerCode, List.of(member)).get(member))
                .map(MemberAccounts::maskedName)
                .orElse("*");
        return new VoucherView(
                voucher.code().printed(),
                listing.terms().name(),
                order.member(),
                maskedName,
                state(order),
                voucher.goodUntil().plusDays(1),
                voucher.usedAt(),
                listing.payable(order.priceVersion()),
                order.priceVersion());
    }

    private VoucherView.State state(RewardOrder order) {
        return switch (order.statusOn(programme.today())) {
            case ISSUED -> VoucherView.State.READY;
            case USED -> VoucherView.State.USED;
            case EXPIRED -> VoucherView.State.EXPIRED;
            default -> VoucherView.State.CANCELLED;
        };
    }
}
