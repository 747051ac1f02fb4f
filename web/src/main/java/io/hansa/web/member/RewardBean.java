package io.hansa.web.member;

import io.hansa.club.group.ActingView;
import io.hansa.club.group.Appointments;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.Offer;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One reward: what it is, what it costs, and whether the member can have it now. */
@Named("memberReward")
@RequestScoped
public class RewardBean {

    @Inject
    Me me;

    @Inject
    Catalogue catalogue;

    @Inject
    Partners partners;

    @Inject
    Statements statements;

    @Inject
    Pools pools;

    @Inject
    Appointments appointments;

    @Inject
    Pages pages;

    private Offer offer;
    private Points pool;
    private List<ActingView> groups = List.of();

    @PostConstruct
    void load() {
        String reward = pages.parameter("reward");
        offer = reward == null ? null : pages.found(() -> catalogue.offer(me.number(), reward));
        pool = offer == null
                ? null
                : pools.of(me.number())
                        .map(PoolView::available)
                        .filter(available -> available.compareTo(offer.points()) >= 0)
                        .orElse(null);
        groups = offer == null
                ? List.of()
                : appointments.actingFor(me.number()).stream()
                        .filter(acting -> acting.available().compareTo(offer.points()) >= 0)
                        .toList();
    }

    /** Corporate groups that the member acts for and whose pools have the price. */
    public List<ActingView> getGroups() {
        return groups;
    }

    /** The page's view action. */
    public void check() {
        pages.require(offer);
    }

    public Offer getOffer() {
        return offer;
    }

    /** Who honours it; null when every partner does. */
    public LocalizedText getPartner() {
        return offer.partner()
                .map(code -> partners.names(List.of(code)).get(code))
                .orElse(null);
    }

    public Points getAvailable() {
        return statements.wallet(me.wallet()).available();
    }

    /** What the household's pool has; null when it does not have the price, or the member has no household. */
    public Points getPool() {
        return pool;
    }

    public Points getAfter() {
        return getAvailable().minus(offer.points());
    }
}
