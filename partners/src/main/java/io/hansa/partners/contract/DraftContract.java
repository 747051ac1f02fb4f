package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Drafts a partner's next version.
 *
 * @param begins the first business date on which it would be in force
 */
public record DraftContract(String partnerCode, LocalDate begins, Terms terms) {

    public DraftContract {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(begins);
        Objects.requireNonNull(terms);
    }
}
