package io.hansa.web.console.gift;

import io.hansa.club.decision.Verdict;
import io.hansa.club.gift.GiftLimitView;
import io.hansa.club.gift.GiftLimits;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a limit: what it says, and what a second person makes of it. */
@Named("consoleGiftVersion")
@ViewScoped
public class GiftVersionBean extends VersionBean<GiftLimitView> {

    private static final long serialVersionUID = 1L;

    @Inject
    GiftLimits limits;

    private final LimitForm cell = new LimitForm();

    @Override
    protected boolean isNamed() {
        return cell.isNamed();
    }

    @Override
    protected GiftLimitView find(int version) {
        return limits.version(cell.cell(), version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> limits.approve(cell.cell(), version);
            case REFUSED -> limits.refuse(cell.cell(), version, why);
            case WITHDRAWN -> limits.withdraw(cell.cell(), version);
        }
    }

    @Override
    protected String list() {
        return "/console/gifts/index";
    }

    public LimitForm getCell() {
        return cell;
    }
}
