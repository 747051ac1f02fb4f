package io.hansa.web.console.ledger;

import io.hansa.ledger.verification.Verification;
import io.hansa.ledger.verification.VerificationReport;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;

/** Verifies the ledger and keeps the last report while one is signed in. */
@Named("consoleVerification")
@SessionScoped
public class VerificationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Verification verification;

    private transient VerificationReport report;

    public String verify() {
        report = verification.verify();
        return "/console/verification/index?faces-redirect=true";
    }

    public VerificationReport getReport() {
        return report;
    }

    public long getMillis() {
        return Duration.between(report.startedAt(), report.finishedAt()).toMillis();
    }
}
