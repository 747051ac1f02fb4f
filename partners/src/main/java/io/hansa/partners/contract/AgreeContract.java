package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Agrees a partner's next version.
 *
 * @param begins the first business date on which it is in force
 */
public record AgreeContract(String partnerCode, LocalDate begins, Terms terms) {

    public AgreeContract {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(begins);
        Objects.requireNonNull(terms);
    }
}
