package io.hansa.web.console.segment;

import io.hansa.club.decision.Verdict;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.SegmentView;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a segment: what it says, and what a second person makes of it. */
@Named("consoleSegmentVersion")
@ViewScoped
public class SegmentVersionBean extends VersionBean<SegmentView> {

    private static final long serialVersionUID = 1L;

    @Inject
    SegmentVersions versions;

    private String code;

    @Override
    protected boolean isNamed() {
        return code != null;
    }

    @Override
    protected SegmentView find(int version) {
        return versions.version(code, version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
