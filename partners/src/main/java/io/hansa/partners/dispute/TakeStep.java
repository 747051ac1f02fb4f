package io.hansa.partners.dispute;

import io.hansa.partners.evidence.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * A step of one of the two sides in a dispute.
 *
 * @param requestKey the caller's name for it: asked twice, it is one step
 * @param fen what is accepted, of a {@link DisputeStep#PARTLY_ACCEPTED}: less than what is claimed; otherwise 0
 * @param text why; not needed to accept, to agree, to withdraw or to hand in files
 */
public record TakeStep(
        String requestKey, DisputeNumber dispute, DisputeStep step, long fen, String text, List<Evidence> evidence) {

    public TakeStep {
        Objects.requireNonNull(dispute);
        Objects.requireNonNull(step);
        text = isToBeExplained(step) ? Said.required(text, "text") : Said.optional(text, "text");
        if (step == DisputeStep.PARTLY_ACCEPTED ? fen < 1 : fen != 0) {
            throw new InvalidDispute("accepted");
        }
        evidence = List.copyOf(evidence);
        if (step == DisputeStep.EVIDENCE && evidence.isEmpty()) {
            throw new InvalidDispute("file");
        }
    }

    /** Without files. */
    public TakeStep(String requestKey, DisputeNumber dispute, DisputeStep step, long fen, String text) {
        this(requestKey, dispute, step, fen, text, List.of());
    }

    private static boolean isToBeExplained(DisputeStep step) {
        return switch (step) {
            case PARTLY_ACCEPTED, REJECTED, TO_SECOND_STAGE -> true;
            case ACCEPTED, AGREED, WITHDRAWN, EVIDENCE -> false;
            case OPENED, PROPOSED, ARBITRATED, SILENCE ->
                throw new IllegalArgumentException("not a step of a side: " + step);
        };
    }
}
