package io.hansa.web.console.gift;

import io.hansa.club.gift.GiftExpiry;
import io.hansa.club.gift.GiftLimitView;
import io.hansa.club.gift.GiftLimits;
import io.hansa.club.gift.GiftTerms;
import io.hansa.club.gift.PartyKind;
import io.hansa.club.gift.SetGiftLimit;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** Sets a cell of the matrix in two steps: what shall hold, then what changes by it. */
@Named("consoleGiftLimit")
@ViewScoped
public class GiftLimitBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GiftLimits limits;

    @Inject
    Tiers tiers;

    @Inject
    Pages pages;

    private final LimitForm form = new LimitForm();
    private transient List<GiftLimitView> versions = List.of();
    private boolean reviewing;

    /** A cell that the address names begins as it is. */
    public void load() {
        if (form.isNamed()) {
            look();
            Optional.ofNullable(getPresent()).ifPresent(form::fill);
        }
    }

    public void review() {
        pages.actIn("limit", () -> {
            form.terms();
            limits.check(form.cell());
            look();
            reviewing = true;
            return null;
        });
    }

    public void edit() {
        reviewing = false;
    }

    public String save() {
        return pages.act(() -> {
            limits.propose(new SetGiftLimit(form.cell(), form.getBasedOn(), form.terms()));
            pages.say("consoleGift", "limit.done");
            return "/console/gifts/index";
        });
    }

    private void look() {
        versions = limits.history(form.cell());
        form.setBasedOn(
                versions.stream().findFirst().map(GiftLimitView::version).orElse(0));
    }

    /** What holds now; null when nothing does. */
    public GiftTerms getPresent() {
        return versions.stream()
                .filter(GiftLimitView::isApproved)
                .findFirst()
                .map(GiftLimitView::terms)
                .orElse(null);
    }

    public List<TierView> getTiers() {
        return tiers.ladder();
    }

    public PartyKind[] getKinds() {
        return PartyKind.values();
    }

    public GiftExpiry[] getExpiries() {
        return GiftExpiry.values();
    }

    public List<GiftLimitView> getVersions() {
        return versions;
    }

    public LimitForm getForm() {
        return form;
    }

    public boolean isReviewing() {
        return reviewing;
    }
}
