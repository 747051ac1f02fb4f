package io.hansa.web.member;

import io.hansa.club.gift.GiftQuoteView;
import io.hansa.club.gift.Gifts;
import io.hansa.club.gift.GiveGift;
import io.hansa.club.gift.Giveable;
import io.hansa.club.gift.PartyKind;
import io.hansa.club.gift.QuoteGift;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.UnitNamesBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;

/**
 * Gives points, or a counted right, in two steps: to whom and how many, then who that is and what it does. To another member, or,
 * points only, into the pool of the member's household, or, by its head, out of it. The quote names the request, so that pressing twice
 * is one gift.
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
    UnitNamesBean unitNames;

    @Inject
    Pages pages;

    private PartyKind from;
    private PartyKind to;
    private String unit = Unit.PTS.code();
    private String taker;
    private Long amount;
    private transient GiftQuoteView quote;
    private transient List<Giveable> choices;

    public void review() {
        pages.actIn("giving", () -> {
            quote = gifts.quote(
                    new QuoteGift(me.number(), getFrom(), getTo(), Objects.toString(taker, ""), asked(), amount));
            return null;
        });
    }

    public void edit() {
        quote = null;
    }

    public String give() {
        return pages.act(() -> {
            gifts.give(new GiveGift(me.number(), quote.quote(), "portal:" + quote.quote()));
            pages.say("member", "gift.done", unitNames.amount(quote.unit(), quote.amount()), quote.takerName());
            return isOfHousehold() ? "/member/household" : "/member/gifts";
        });
    }

    /** Whether the household's pool is one of the two sides. */
    public boolean isOfHousehold() {
        return getFrom() == PartyKind.HOUSEHOLD || getTo() == PartyKind.HOUSEHOLD;
    }

    /** Who puts something on the address that is no unit asks for points. */
    private Unit asked() {
        return unit != null && unit.matches("[A-Z][A-Z0-9_]{1,15}") ? new Unit(unit) : Unit.PTS;
    }

    /** What the member may give now, points first; of a household's, points only. */
    public List<Giveable> getChoices() {
        if (choices == null) {
            choices = isOfHousehold()
                    ? List.of()
                    : gifts.giveable(me.number()).stream()
                            .filter(Giveable::isNow)
                            .toList();
        }
        return choices;
    }

    /** Whether there is anything but points to choose. */
    public boolean isChoosing() {
        return getChoices().stream().anyMatch(choice -> !choice.unit().equals(Unit.PTS));
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
