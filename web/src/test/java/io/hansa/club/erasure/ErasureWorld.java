package io.hansa.club.erasure;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunNumber;
import io.hansa.testing.AsBoundary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erasures of a test's own, asked for by one and approved by another. */
@ApplicationScoped
public class ErasureWorld {

    @Inject
    AsBoundary boundary;

    @Inject
    ErasureRows rows;

    @Inject
    Forgetting forgetting;

    @Inject
    Programme programme;

    @Inject
    DyingServers servers;

    /** The run that erases, to be worked by servers that die. */
    public RunNumber erase(MemberNumber member) throws Exception {
        ErasureNumber asked = boundary.call(() -> {
            var erasure = new Erasure(member, ErasureGround.ASKED, Actor.system("asker"), programme.now());
            rows.add(erasure);
            return erasure.number();
        });
        return boundary.call(() -> {
            Erasure erasure = rows.lock(asked).orElseThrow();
            Actor approver = Actor.system("approver");
            erasure.decide(new Decision(Verdict.APPROVED, approver, programme.now(), ""));
            forgetting.begin(erasure, approver);
            RunNumber run = erasure.view().run().orElseThrow();
            servers.keep(run);
            return run;
        });
    }

    public boolean isDone(MemberNumber member) throws Exception {
        return boundary.call(() -> rows.list(Long.MAX_VALUE, 50).stream()
                .map(Erasure::view)
                .anyMatch(erasure ->
                        erasure.member().equals(member) && erasure.doneAt().isPresent()));
    }
}
