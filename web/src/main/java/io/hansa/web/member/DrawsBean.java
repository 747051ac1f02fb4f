package io.hansa.web.member;

import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.pool.DrawRequestNumber;
import io.hansa.club.pool.DrawRequestState;
import io.hansa.club.pool.DrawRequestView;
import io.hansa.club.pool.PoolHolder;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What others of the household want to draw, for its head. */
@Named("memberDraws")
@RequestScoped
public class DrawsBean {

    private static final String HERE = "/member/household";

    @Inject
    Me me;

    @Inject
    Pools pools;

    @Inject
    DrawApprovals approvals;

    @Inject
    Pages pages;

    private List<DrawRequestView> waiting;

    @PostConstruct
    void load() {
        waiting = pools.of(me.number())
                .map(PoolView::household)
                .map(household -> approvals.requests(
                        me.number(),
                        PoolHolder.household(household.number()),
                        Optional.of(DrawRequestState.WAITING),
                        Optional.empty(),
                        Slice.MAX_LIMIT))
                .map(Slice::rows)
                .orElse(List.of());
    }

    public String approve() {
        return pages.act(() -> {
            var approved = approvals.approve(me.number(), pressed());
            pages.say("pool", "draw.approved", approved.points().amount(), approved.askedBy());
            return HERE;
        });
    }

    public String refuse() {
        return pages.act(() -> {
            var refused = approvals.refuse(me.number(), pressed());
            pages.say("pool", "draw.refused", refused.points().amount());
            return HERE;
        });
    }

    private DrawRequestNumber pressed() {
        return new DrawRequestNumber(pages.parameter("request"));
    }

    public List<DrawRequestView> getWaiting() {
        return waiting;
    }
}
