package io.hansa.web.console.ladder;

import io.hansa.club.decision.Verdict;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.tier.LadderPreviews;
import io.hansa.club.tier.PreviewView;
import io.hansa.web.console.decision.VersionBean;
import io.hansa.web.console.run.RunWatch;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a ladder: what it asks for, whom it would move, and what a second person makes of it. */
@Named("consoleLadderVersion")
@ViewScoped
public class LadderVersionBean extends VersionBean<LadderVersionView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Ladders ladders;

    @Inject
    LadderPreviews previews;

    @Inject
    RunWatch watch;

    private String ladder;
    private transient PreviewView preview;

    @Override
    public void load() {
        super.load();
        if (getShown() != null) {
            preview = previews.of(ladder, getVersion()).orElse(null);
            if (preview != null) {
                watch.follow(preview.run());
            }
        }
    }

    public String startPreview() {
        return pages.act(() -> {
            previews.start(ladder, getVersion());
            return "/console/ladders/version?ladder=" + ladder + "&version=" + getVersion();
        });
    }

    @Override
    protected boolean isNamed() {
        return ladder != null;
    }

    @Override
    protected LadderVersionView find(int version) {
        return ladders.version(ladder, version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> ladders.approve(ladder, version);
            case REFUSED -> ladders.refuse(ladder, version, why);
            case WITHDRAWN -> ladders.withdraw(ladder, version);
        }
    }

    @Override
    protected String list() {
        return "/console/ladders/index";
    }

    /** Null when none was started. */
    public PreviewView getPreview() {
        return preview;
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(String ladder) {
        this.ladder = ladder;
    }
}
