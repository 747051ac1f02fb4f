package io.hansa.web.console.gift;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.gift.GiftLimitView;
import io.hansa.club.gift.GiftLimits;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a limit: what it says, and what a second person makes of it. */
@Named("consoleGiftVersion")
@ViewScoped
public class GiftVersionBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    GiftLimits limits;

    private final LimitForm cell = new LimitForm();
    private int version;
    private transient GiftLimitView limit;

    public void load() {
        pages.require(getLimit());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getLimit().setBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getLimit().decision();
    }

    @Override
    protected void decide(Verdict verdict, String why) {
        limit = null;
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

    /** Null when there is none. */
    public GiftLimitView getLimit() {
        if (limit == null && cell.isNamed()) {
            limit = pages.found(() -> limits.version(cell.cell(), version));
        }
        return limit;
    }

    public LimitForm getCell() {
        return cell;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
