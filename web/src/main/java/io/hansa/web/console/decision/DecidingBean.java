package io.hansa.web.console.decision;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Actor;
import io.hansa.web.console.Staff;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;

/** One version that was proposed: what it would change, what became of it, and the second person's buttons. */
public abstract class DecidingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    protected Pages pages;

    @Inject
    protected Staff staff;

    @Inject
    Principal reader;

    private String words;

    /** Who proposed it; empty when a job's version or none is shown. */
    protected abstract Optional<Actor> proposer();

    protected abstract Optional<Decision> decided();

    protected abstract void decide(Verdict verdict, String why);

    /** Whether the reader may decide about what others proposed. */
    protected boolean isDecider() {
        return staff.isFinance();
    }

    /** Where to go then. */
    protected abstract String list();

    public String approve() {
        return decide(Verdict.APPROVED);
    }

    public String refuse() {
        return decide(Verdict.REFUSED);
    }

    public String withdraw() {
        return decide(Verdict.WITHDRAWN);
    }

    private String decide(Verdict verdict) {
        return pages.act(() -> {
            decide(verdict, words == null ? "" : words);
            pages.say("consoleDecision", "done." + verdict);
            return list();
        });
    }

    public boolean isWaiting() {
        return decided().isEmpty();
    }

    public boolean isOwn() {
        return proposer().filter(Actor.parse(reader.getName())::equals).isPresent();
    }

    public boolean isToDecide() {
        return isWaiting() && !isOwn() && isDecider();
    }

    public boolean isToWithdraw() {
        return isWaiting() && isOwn();
    }

    /** Null while it waits. */
    public Decision getDecision() {
        return decided().orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
