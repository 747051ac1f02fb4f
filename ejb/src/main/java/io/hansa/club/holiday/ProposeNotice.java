package io.hansa.club.holiday;

import java.util.Objects;

/**
 * Proposes the notice of a year, or a correction of it.
 *
 * @param basedOn the version that the caller has seen; 0: none
 */
public record ProposeNotice(int basedOn, NoticeTerms terms) {

    public ProposeNotice {
        Objects.requireNonNull(terms);
    }
}
