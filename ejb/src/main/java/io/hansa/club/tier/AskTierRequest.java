package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for something about where a member stands.
 *
 * @param requestKey names the request: asked twice, it is one
 * @param tier of a tier or a floor
 * @param group of a score: the code of a corporate group that is open, where it is about one
 * @param influence of a score, 0 to 100
 * @param decides of a score: the power to decide, 0 to 100
 * @param until the first day on which it no longer holds; a tier needs one, others last when there is none
 * @param ends the number of the floor or score that ends
 * @param note what staff want remembered, 1 to 200 characters
 */
public record AskTierRequest(
        String requestKey,
        TierRequestKind kind,
        MemberNumber member,
        String ladder,
        Optional<String> tier,
        Optional<String> group,
        int influence,
        int decides,
        Optional<LocalDate> until,
        Optional<String> ends,
        TierRequestReason reason,
        String note) {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST = 100;

    public AskTierRequest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(member);
        Objects.requireNonNull(ladder);
        if (reason == null) {
            throw new InvalidTierRequest("reason");
        }
        note = note == null ? "" : note.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new InvalidTierRequest("note");
        }
        if ((kind == TierRequestKind.TIER || kind == TierRequestKind.FLOOR) != tier.isPresent()) {
            throw new InvalidTierRequest("tier");
        }
        if (kind == TierRequestKind.TIER && until.isEmpty()) {
            throw new InvalidTierRequest("until");
        }
        if (influence < 0 || influence > MOST || decides < 0 || decides > MOST) {
            throw new InvalidTierRequest("score");
        }
        if (group.filter(code -> !code.matches("[A-Za-z0-9_-]{1,32}")).isPresent()) {
            throw new InvalidTierRequest("group");
        }
        if ((kind == TierRequestKind.END) != ends.isPresent()) {
            throw new InvalidTierRequest("ends");
        }
    }
}
