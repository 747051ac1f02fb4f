package io.hansa.web.console.gift;

import io.hansa.club.gift.GiftView;
import io.hansa.club.gift.Gifts;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a member gave and was given; service staff give back what nobody has used. */
@Named("consoleMemberGifts")
@RequestScoped
public class MemberGiftsBean {

    private static final int PAGE = 50;

    @Inject
    Gifts gifts;

    @Inject
    Pages pages;

    private String number;
    private Slice<GiftView> rows;

    /** Before anything else: a button in a row is found by its row. */
    @PostConstruct
    void load() {
        number = pages.parameter("number");
        if (MemberNumber.isValid(number)) {
            rows = gifts.of(new MemberNumber(number), pages.after(), PAGE);
        }
    }

    /** The page's view action. */
    public void check() {
        pages.require(rows);
    }

    public String giveBack(String gift) {
        return pages.act(() -> {
            gifts.giveBack(gift);
            pages.say("consoleGift", "member.back.done", gift);
            return "/console/gifts/member?number=" + number;
        });
    }

    public Slice<GiftView> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }
}
