package io.hansa.rewards.order;

import io.hansa.kernel.Programme;
import io.hansa.partners.port.GiveBackAtTill;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Vouchers as the partners' tills see them. Joins the till's transaction; who may is decided at its boundary. */
@ApplicationScoped
class VoucherTill implements VoucherDesk {

    private static final Duration LONGEST_OFFLINE = Duration.ofDays(1);

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
        return VoucherStamps.code(code).flatMap(rows::byVoucher).flatMap(order -> {
            Listing listing = listings.listing(order.reward());
            return honours(partnerCode, listing) ? Optional.of(view(partnerCode, order, listing)) : Optional.empty();
        });
    }

    @Override
    public VoucherView redeem(RedeemAtTill command) {
        RewardOrder order = VoucherStamps.code(command.code())
                .flatMap(rows::lockByVoucher)
                .orElseThrow(() -> new VoucherNotFound(command.code()));
        Listing listing = listings.listing(order.reward());
        if (!honours(command.partnerCode(), listing)) {
            throw new VoucherNotFound(command.code());
        }
        refuseUnusable(order, honouredOn(command));
        order.use(command);
        notices.tell("used", order, listing);
        return view(command.partnerCode(), order, listing);
    }

    @Override
    public VoucherView giveBack(GiveBackAtTill command) {
        RewardOrder order = VoucherStamps.code(command.code())
                .flatMap(rows::lockByVoucher)
                .filter(used -> used.isUsedBy(command))
                .orElseThrow(() -> new VoucherNotFound(command.code()));
        order.unuse();
        Listing listing = listings.listing(order.reward());
        notices.tell("unused", order, listing);
        return view(command.partnerCode(), order, listing);
    }

    /** The day on which it was handed in, where that is told within a day: a till may have had no connection. */
    private LocalDate honouredOn(RedeemAtTill command) {
        Instant earliest = programme.now().minus(LONGEST_OFFLINE);
        return programme.dateOf(command.occurredAt().isBefore(earliest) ? programme.now() : command.occurredAt());
    }

    private static void refuseUnusable(RewardOrder order, LocalDate on) {
        Voucher voucher = order.voucher().orElseThrow();
        switch (order.statusOn(on)) {
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
