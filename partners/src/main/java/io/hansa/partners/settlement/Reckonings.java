package io.hansa.partners.settlement;

import io.hansa.kernel.Period;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Sums a partner's postings of a period, on its clearing account in the ledger. */
@ApplicationScoped
class Reckonings {

    @Inject
    Partners partners;

    @Inject
    Statements statements;

    /**
     * All that is there now. Of a frozen period that is all there will ever be, whatever the clocks of servers say: freezing
     * waited for what was at work, and nothing has reached the period since.
     */
    Reckoning of(String partner, YearMonth month) {
        var clearing = partners.standing(partner).clearing();
        return Reckoning.of(partner, month, statements.sums(clearing, Period.month(month)));
    }
}
