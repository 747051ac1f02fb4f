package io.hansa.web.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.NotFound;
import io.hansa.kernel.Points;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.Payer;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.rewards.order.QuoteView;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/**
 * The quote of a reward and its confirmation. The quote names the request, so that pressing twice, or pressing again after going
 * back, is the same order.
 */
@Named("memberRedeem")
@ViewScoped
public class RedeemBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Me me;

    @Inject
    Orders orders;

    @Inject
    Pages pages;

    @Inject
    Refusals refusals;

    private String reward;
    private Payer payer;
    private String group;
    private transient QuoteView quote;

    public void load() {
        if (reward == null) {
            pages.notFound();
            return;
        }
        try {
            quote = orders.quote(new QuoteReward(me.number(), reward, getPayer(), Optional.ofNullable(group)));
        } catch (NotFound missing) {
            pages.notFound();
        } catch (DomainException refusal) {
            refusals.show(refusal);
        }
    }

    /** Holds the points and takes them, unless who decides on the pool is asked first; if the second fails, the order's page goes on from the hold. */
    public String confirm() {
        return pages.act(() -> {
            OrderView held = orders.place(new PlaceOrder(me.number(), quote.quote(), "portal:" + quote.quote()));
            if (held.status() == OrderStatus.WAITING) {
                pages.say("pool", "order.waits");
                return "/member/order?number=" + held.number();
            }
            OrderView issued = orders.confirm(me.number(), held.number());
            pages.say("member", issued.voucher().isPresent() ? "order.issued" : "order.given");
            return "/member/order?number=" + issued.number();
        });
    }

    /** Null when it was refused. */
    public QuoteView getQuote() {
        return quote;
    }

    public Points getBefore() {
        return quote.availableAfter().plus(quote.points());
    }

    public Payer getPayer() {
        return payer == null ? Payer.MEMBER : payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getReward() {
        return reward;
    }

    public void setReward(String reward) {
        this.reward = reward;
    }
}
