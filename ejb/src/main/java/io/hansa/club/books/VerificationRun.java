package io.hansa.club.books;

import io.hansa.kernel.Roles;
import io.hansa.ledger.verification.Verification;
import io.hansa.ledger.verification.VerificationReport;
import io.hansa.ledger.verification.VerificationView;
import io.hansa.ledger.verification.Verifications;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verifies the ledger. A chunk is a part of the verification, its items are postings. */
@ApplicationScoped
class VerificationRun implements RunHandler {

    static final String KIND = "ledger.verification";

    @Inject
    Verification verification;

    @Inject
    Verifications verifications;

    @Inject
    Audit audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        verifications.begin(run.run().value(), run.startedBy());
        return verification.plan().stream().map(part -> new ChunkPlan(part, 0)).toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        VerificationReport part = verification.check(payload);
        verifications.add(run.run().value(), part);
        return ChunkResult.done(part.postings());
    }

    @Override
    public void finish(RunContext run) {
        VerificationView found = verifications.finish(run.run().value());
        audit.record(
                "ledger.verified",
                "run:" + run.run(),
                Map.of("postings", Long.toString(found.postings()), "findings", Long.toString(found.findings())));
    }
}
