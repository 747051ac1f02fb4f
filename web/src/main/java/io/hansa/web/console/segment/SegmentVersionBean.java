package io.hansa.web.console.segment;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.SegmentView;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a segment: what it says, and what a second person makes of it. */
@Named("consoleSegmentVersion")
@ViewScoped
public class SegmentVersionBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    SegmentVersions versions;

    private String code;
    private int version;
    private transient SegmentView shown;

    public void load() {
        pages.require(getShown());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getShown().setBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getShown().decision();
    }

    @Override
    protected void decide(Verdict verdict, String why) {
        shown = null;
        switch (verdict) {
            case APPROVED -> versions.approve(code, version);
            case REFUSED -> versions.refuse(code, version, why);
            case WITHDRAWN -> versions.withdraw(code, version);
        }
    }

    @Override
    protected String list() {
        return "/console/segments/index";
    }

    /** Null when there is none. */
    public SegmentView getShown() {
        if (shown == null && code != null) {
            shown = pages.found(() -> versions.version(code, version));
        }
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
