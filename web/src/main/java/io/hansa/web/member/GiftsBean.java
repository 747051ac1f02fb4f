package io.hansa.web.member;

import io.hansa.club.gift.GiftView;
import io.hansa.club.gift.Gifts;
import io.hansa.club.gift.Party;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the member gave and was given, newest first. */
@Named("memberGifts")
@RequestScoped
public class GiftsBean {

    private static final int PAGE = 30;

    @Inject
    Me me;

    @Inject
    Gifts gifts;

    @Inject
    Pages pages;

    private Slice<Row> rows;

    /**
     * A gift from the member's side.
     *
     * @param amount signed
     */
    public record Row(GiftView gift, boolean received, String other, long amount) {}

    @PostConstruct
    void load() {
        rows = gifts.of(me.number(), pages.after(), PAGE).map(this::row);
    }

    private Row row(GiftView gift) {
        boolean received = gift.taker().equals(Party.member(me.number()));
        return new Row(
                gift,
                received,
                received ? gift.giverName() : gift.takerName(),
                received ? gift.amount() : -gift.amount());
    }

    public Slice<Row> getRows() {
        return rows;
    }
}
