package io.hansa.web.member;

import io.hansa.club.gift.GiftQuoteView;
import io.hansa.club.gift.Gifts;
import io.hansa.club.gift.GiveGift;
import io.hansa.club.gift.PartyKind;
import io.hansa.club.gift.QuoteGift;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;

/**
 * Gives points in two steps: to whom and how many, then who that is and what it does. To another member, or into the pool of the
 * member's household, or, by its head, out of it. The quote names the request, so that pressing twice is one gift.
 */
@Named("memberGift")
@ViewScoped
public class GiftBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Me me;

    @Inject
    Gifts gifts;

    @Inject
    Statements statements;

    @Inject
    Pages pages;

    private PartyKind from;
    private PartyKind to;
    private String taker;
    private Long points;
    private transient GiftQuoteView quote;

    public void review() {
        pages.actIn("giving", () -> {
            quote = gifts.quote(
                    new QuoteGift(me.number(), getFrom(), getTo(), Objects.toString(taker, ""), Unit.PTS, points));
            return null;
        });
    }

    public void edit() {
        quote = null;
    }

    public String give() {
        return pages.act(() -> {
            gifts.give(new GiveGift(me.number(), quote.quote(), "portal:" + quote.quote()));
            pages.say("member", "gift.done", quote.amount(), quote.takerName());
            return isOfHousehold() ? "/member/household" : "/member/gifts";
        });
    }

    /** Whether the household's pool is one of the two sides. */
    public boolean isOfHousehold() {
        return getFrom() == PartyKind.HOUSEHOLD || getTo() == PartyKind.HOUSEHOLD;
    }

    /** What the giver has before it. */
    public long getBefore() {
        return quote.availableAfter() + quote.amount();
    }

    public long getChange() {
        return -quote.amount();
    }

    public Points getAvailable() {
        return statements.wallet(me.wallet()).available();
    }

    /** Null until it was reviewed. */
    public GiftQuoteView getQuote() {
        return quote;
    }

    public PartyKind getFrom() {
        return from == null ? PartyKind.MEMBER : from;
    }

    public void setFrom(PartyKind from) {
        this.from = from;
    }

    public PartyKind getTo() {
        return to == null ? PartyKind.MEMBER : to;
    }

    public void setTo(PartyKind to) {
        this.to = to;
    }

    public String getTaker() {
        return taker;
    }

    public void setTaker(String taker) {
        this.taker = taker;
    }

    public Long getPoints() {
        return points;
    }

    public void setPoints(Long points) {
        this.points = points;
    }
}
