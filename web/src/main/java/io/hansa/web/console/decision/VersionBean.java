package io.hansa.web.console.decision;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Actor;
import java.util.Optional;

/** One version, by its number; a page's bean knows of what it is one. */
public abstract class VersionBean<V extends Proposal> extends DecidingBean {

    private static final long serialVersionUID = 1L;

    private int version;
    private transient V shown;

    public void load() {
        pages.require(getShown());
    }

    /** Whether the address says of what it is a version. */
    protected boolean isNamed() {
        return true;
    }

    /** @throws io.hansa.kernel.NotFound when there is none */
    protected abstract V find(int version);

    protected abstract void decide(int version, Verdict verdict, String why);

    @Override
    protected void decide(Verdict verdict, String why) {
        shown = null;
        decide(version, verdict, why);
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getShown().setBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getShown().decision();
    }

    /** Null when there is none. */
    public V getShown() {
        if (shown == null && isNamed()) {
            shown = pages.found(() -> find(version));
        }
        return shown;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
