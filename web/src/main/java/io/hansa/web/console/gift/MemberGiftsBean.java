package io.hansa.web.console.gift;

import io.hansa.club.gift.GiftView;
import io.hansa.club.gift.Gifts;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

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
    private String after;
    private Slice<GiftView> rows;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        rows = gifts.of(new MemberNumber(number), Optional.ofNullable(after), PAGE);
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

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
