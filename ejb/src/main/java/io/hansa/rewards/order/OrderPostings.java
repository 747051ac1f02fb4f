package io.hansa.rewards.order;

import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.HoldNotOpen;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.rewards.catalogue.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an order asks of the ledger: a key for each step, {@code R….hold}, so that no step is taken twice. */
@ApplicationScoped
class OrderPostings {

    private static final String[] INPUTS = {"order", "reward", "nameZh", "nameEn", "priceVersion", "points"};

    static final Cause HOLD = Cause.of("order.hold", INPUTS);
    static final Cause CAPTURE = Cause.of("order.capture", INPUTS);
    static final Cause RELEASE = Cause.of("order.release", INPUTS);
    static final Cause LAPSE = Cause.of("order.lapse", INPUTS);
    static final Cause REFUND = Cause.of("order.refund", INPUTS);

    private static final Actor DEADLINE = Actor.system("order-deadline");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    /** Whether what the member sets aside today does not expire; asked for before an order is kept, which it would write half done. */
    boolean shields(MemberNumber member) {
        return policies.of(member, Unit.PTS, programme.today()).terms().holdsShield();
    }

    EntryNumber hold(RewardOrder order, Listing listing, Payers.Funds funds, boolean shielded, Actor actor) {
        var header = header(HOLD, order, listing, actor);
        // the order lapses first and then releases what is held; the ledger's own deadline is only the second net
        Instant until = order.holdUntil().plus(RewardOrder.HOLD);
        long points = order.points().amount();
        return ledger.post(new Command.Hold(header, funds.account(), points, until, shielded, funds.draw()))
                .entry();
    }

    EntryNumber capture(RewardOrder order, Listing listing, Actor actor) {
        AccountId redemption = accounts.open(AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS));
        var header = header(CAPTURE, order, listing, actor);
        return ledger.post(new Command.Capture(
                        header, order.holdEntry(), order.points().amount(), redemption, List.of()))
                .entry();
    }

    /** A hold that is not open any more has expired whole while it was held, and there is nothing to give back. */
    void release(RewardOrder order, Listing listing, Actor actor) {
        var header = header(RELEASE, order, listing, actor);
        Outcome outcome = ledger.post(List.of(new Command.Release(header, order.holdEntry(), lapsed(order))))
                .get(0);
        if (outcome instanceof Outcome.Refused refused && !(refused.reason() instanceof HoldNotOpen)) {
            throw refused.reason();
        }
    }

    /** Releases many; a hold that is not open any more is free already, and that is all that a lapse wants. */
    void lapse(List<RewardOrder> orders, Map<String, Listing> listings) {
        LocalDate today = programme.today();
        var inForce =
                policies.of(orders.stream().map(RewardOrder::member).distinct().toList(), Unit.PTS, today);
        ledger.post(orders.stream()
                .map(order -> new Command.Release(
                        header(LAPSE, order, listings.get(order.reward()), DEADLINE),
                        order.holdEntry(),
                        inForce.get(order.member()).terms().lapsedOn(today)))
                .toList());
    }

    EntryNumber refund(RewardOrder order, Listing listing, Actor actor) {
        return ledger.post(new Command.Reverse(
                        header(REFUND, order, listing, actor),
                        order.captureEntry().orElseThrow(),
                        Clawback.NEVER_BELOW,
                        lapsed(order)))
                .entry();
    }

    /** What becomes of what has expired meanwhile. */
    private Lapsed lapsed(RewardOrder order) {
        LocalDate today = programme.today();
        return policies.of(order.member(), Unit.PTS, today).terms().lapsedOn(today);
    }

    private Header header(Cause cause, RewardOrder order, Listing listing, Actor actor) {
        var why = cause.because(Map.of(
                "order", order.number().value(),
                "reward", order.reward(),
                "nameZh", listing.terms().name().zh(),
                "nameEn", listing.terms().name().en(),
                "priceVersion", Integer.toString(order.priceVersion()),
                "points", order.points().toString()));
        return new Header(
                new IdempotencyKey("order", order.number() + cause.code().substring("order".length())),
                cause.code(),
                actor,
                programme.now(),
                programme.today(),
                why);
    }
}
