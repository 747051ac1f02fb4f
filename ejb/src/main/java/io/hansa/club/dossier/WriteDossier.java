package io.hansa.club.dossier;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be known of a member.
 *
 * @param text 1 to 500 characters; empty takes out what it corrects
 * @param on the day that matters, for {@link DossierCategory#DATE} only
 * @param corrects the row that it stands in place of
 */
public record WriteDossier(
        MemberNumber member, DossierCategory category, String text, Optional<LocalDate> on, Optional<Long> corrects) {

    /** Without the words. */
    @Override
    public String toString() {
        return "WriteDossier[" + member + " " + category + "]";
    }
}
