package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a partner's statements until some instant come to.
 *
 * @param until the month of the latest; empty: there is none
 * @param toPartner what they ask to be paid to it, all together
 * @param carried by the latest
 */
public record SettledSums(Optional<YearMonth> until, Money toPartner, Money carried) {}
