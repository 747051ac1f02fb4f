package io.hansa.web.console.ledger;

import io.hansa.ledger.verification.Finding;
import io.hansa.ledger.verification.VerificationView;
import io.hansa.ledger.verification.Verifications;
import io.hansa.runs.RunNumber;
import io.hansa.web.console.run.RunWatch;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One verification: how far it is, what it looked at, what it found. */
@Named("consoleVerification")
@RequestScoped
public class VerificationBean {

    @Inject
    Verifications verifications;

    @Inject
    RunWatch watch;

    @Inject
    Pages pages;

    private Long number;
    private VerificationView verification;

    /** One that is queued and not begun has no row yet; its run is there. */
    public void load() {
        if (number == null || pages.found(() -> follow(number)) == null) {
            pages.notFound();
        }
    }

    private RunWatch follow(long run) {
        watch.follow(new RunNumber(run));
        verification = verifications.view(run).orElse(null);
        return watch;
    }

    public VerificationView getVerification() {
        return verification;
    }

    public List<Finding> getFindings() {
        return verification == null ? List.of() : verifications.findings(number);
    }

    public boolean isFinished() {
        return verification != null && verification.finishedAt().isPresent();
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
