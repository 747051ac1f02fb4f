package io.hansa.club.merge;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.testing.AsBoundary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Merges of a test's own, asked for by one and approved by another; each in one transaction, begun anew as boundaries are. */
@ApplicationScoped
public class MergeWorld {

    private static final Actor ASKER = Actor.system("asker");
    private static final Actor APPROVER = Actor.system("approver");

    @Inject
    AsBoundary boundary;

    @Inject
    MergeRows rows;

    @Inject
    Joining joining;

    @Inject
    Programme programme;

    public MergeNumber merge(MemberNumber loser, MemberNumber survivor) throws Exception {
        MergeNumber asked = boundary.call(() -> {
            var request = MergeRequest.merge(new AskMerge(loser, survivor, "same passport"), ASKER, programme.now());
            rows.add(request);
            return request.number();
        });
        return boundary.call(() -> {
            MergeRequest request = rows.lock(asked).orElseThrow();
            joining.merge(request, APPROVER);
            request.decide(new Decision(Verdict.APPROVED, APPROVER, programme.now(), ""));
            return request.number();
        });
    }

    public MergeNumber unmerge(MergeNumber merge) throws Exception {
        MergeNumber asked = boundary.call(() -> {
            MergeRequest original = rows.find(merge).orElseThrow();
            joining.requireHolding(original);
            var request = original.takenBack("two brothers", ASKER, programme.now());
            rows.add(request);
            return request.number();
        });
        return boundary.call(() -> {
            MergeRequest request = rows.lock(asked).orElseThrow();
            joining.unmerge(rows.find(merge).orElseThrow(), request, APPROVER);
            request.decide(new Decision(Verdict.APPROVED, APPROVER, programme.now(), ""));
            return request.number();
        });
    }
}
