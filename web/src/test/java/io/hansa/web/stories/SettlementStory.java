package io.hansa.web.stories;

import io.hansa.web.api.MonthsToSettle;
import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/**
 * Finance settles a month, and the partner reads what it came to; told once in Chinese at a desk, once in English on a phone, each
 * of a month of its own.
 */
abstract class SettlementStory {

    abstract int monthsAgo();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void finance_closes_a_month_and_a_partner_reads_its_statement_down_to_the_messages(
            WebDriver theirs, WebDriver partners) {
        var settling = MonthsToSettle.monthsAgo(monthsAgo());

        FinanceOfficer officer = FinanceOfficer.signsIn(new Screen(theirs));
        officer.settles(settling.month());
        officer.seesPositionsSumToZero();
        String number =
                officer.opensTheStatement(settling.month(), settling.sells().code());

        PartnerFinance.readsTheStatement(new Screen(partners), settling.sells(), number);
    }
}
