package io.hansa.web.contract;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.prepaid.BlockView;
import io.hansa.partners.prepaid.Blocks;
import io.hansa.partners.prepaid.BuyBlocks;
import io.hansa.partners.prepaid.PrepaidStanding;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** What a prepaid partner has left, and what it bought; the next blocks are bought in two steps, with the price between them. */
@Named("prepaid")
@ViewScoped
public class PrepaidBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Blocks blocks;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private final String requestKey = UUID.randomUUID().toString();
    private String code;
    private String page;
    private String after;
    private Integer count = 1;
    private boolean reviewing;
    private transient PrepaidStanding standing;
    private transient Slice<BlockView> bought;

    /** Staff look at any partner. */
    public void load() {
        page = "/console/contracts/prepaid?code=" + code;
        read();
    }

    /** A partner's users look at their own. */
    public void loadMine() {
        code = partners.mine().code();
        page = "/partner/prepaid";
        read();
    }

    private void read() {
        if (pages.required(() -> partners.partner(code)) == null) {
            return;
        }
        standing = blocks.standing(code).orElse(null);
        bought = blocks.list(code, Optional.ofNullable(after), PAGE);
    }

    public void review() {
        reviewing = true;
    }

    public void edit() {
        reviewing = false;
    }

    public String buy() {
        return pages.actIn("buying", () -> {
            BlockView block = blocks.buy(new BuyBlocks(requestKey, code, count));
            pages.say("contract", "prepaid.bought", block.points().amount());
            return page;
        });
    }

    public Points getPoints() {
        return standing.terms().blockSize().times(count);
    }

    /** As the purchase will be billed: the price of all points at once. */
    public Money getPrice() {
        return standing.price(count);
    }

    public LocalizedText getPartner() {
        return partners.names(List.of(code)).get(code);
    }

    /** Null when the contract in force is not prepaid. */
    public PrepaidStanding getStanding() {
        return standing;
    }

    public Slice<BlockView> getBought() {
        return bought;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
