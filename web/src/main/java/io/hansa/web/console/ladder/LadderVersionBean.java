package io.hansa.web.console.ladder;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.tier.LadderPreviews;
import io.hansa.club.tier.PreviewView;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import io.hansa.web.console.run.RunWatch;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a ladder: what it asks for, whom it would move, and what a second person makes of it. */
@Named("consoleLadderVersion")
@ViewScoped
public class LadderVersionBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    Ladders ladders;

    @Inject
    LadderPreviews previews;

    @Inject
    RunWatch watch;

    private String ladder;
    private int version;
    private transient LadderVersionView view;
    private transient PreviewView preview;

    public void load() {
        pages.require(getView());
        if (view != null) {
            preview = previews.of(ladder, version).orElse(null);
            if (preview != null) {
                watch.follow(preview.run());
            }
        }
    }

    public String startPreview() {
        return pages.act(() -> {
            previews.start(ladder, version);
            return "/console/ladders/version?ladder=" + ladder + "&version=" + version;
        });
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getView().setBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getView().decision();
    }

    @Override
    protected void decide(Verdict verdict, String why) {
        view = null;
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

    /** Null when there is none. */
    public LadderVersionView getView() {
        if (view == null && ladder != null) {
            view = pages.found(() -> ladders.version(ladder, version));
        }
        return view;
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
