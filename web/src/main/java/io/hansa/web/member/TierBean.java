package io.hansa.web.member;

import io.hansa.club.tier.TierChangeRow;
import io.hansa.club.tier.TierProgress;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the member stands, what is missing to the next step, when the tier may be lost, and why it is as it is. */
@Named("memberTier")
@RequestScoped
public class TierBean {

    private static final int PAGE = 20;

    @Inject
    Me me;

    @Inject
    Tiers tiers;

    @Inject
    Pages pages;

    private List<TierProgress> ladders;
    private Slice<TierChangeRow> moves;

    @PostConstruct
    void load() {
        ladders = tiers.onLadders(me.number());
        moves = tiers.history(me.number(), pages.after(), PAGE);
    }

    public List<TierProgress> getLadders() {
        return ladders;
    }

    public Slice<TierChangeRow> getMoves() {
        return moves;
    }
}
