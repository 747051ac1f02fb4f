package io.hansa.web.member;

import io.hansa.club.member.MemberView;
import io.hansa.club.tier.TierProgress;
import io.hansa.club.tier.Tiers;
import io.hansa.events.booking.BookingView;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.outbox.Inbox;
import io.hansa.rewards.catalogue.Offer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The first screen: where the member stands, what it has, what expires, and what happened last. */
@Named("memberHome")
@RequestScoped
public class HomeBean {

    private static final int LINES = 6;
    private static final int BOOKINGS = 3;
    private static final int REWARDS = 4;

    @Inject
    Me me;

    @Inject
    Tiers tiers;

    @Inject
    Statements statements;

    @Inject
    LedgerLines ledgerLines;

    @Inject
    Inbox inbox;

    @Inject
    Shelf shelf;

    private TierProgress progress;
    private WalletView wallet;
    private List<LedgerLine> lines;

    @PostConstruct
    void load() {
        progress = tiers.progress(me.number());
        wallet = statements.wallet(me.wallet());
        lines = ledgerLines.of(me, Optional.empty(), LINES).rows();
    }

    public MemberView getMember() {
        return me.view();
    }

    public TierProgress getProgress() {
        return progress;
    }

    /** The next step of the ladder; null on the highest. */
    public TierProgress.Next getNext() {
        return progress.next().orElse(null);
    }

    public WalletView getWallet() {
        return wallet;
    }

    /** What expires next; null when nothing does. */
    public WalletView.Expiring getExpiring() {
        return wallet.expiring().stream().findFirst().orElse(null);
    }

    public List<LedgerLine> getLines() {
        return lines;
    }

    public int getUnread() {
        return inbox.unread();
    }

    public List<BookingView> getBookings() {
        return shelf.comingUp(me, BOOKINGS);
    }

    public List<Offer> getRewards() {
        return shelf.affordable(me, REWARDS);
    }
}
