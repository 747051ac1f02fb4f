package io.hansa.web.stories;

import io.hansa.web.api.World;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** Finance closes a month; told once in Chinese at a desk, once in English on a phone, each of a month of its own. */
abstract class ClosingStory {

    abstract int monthsAgo();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void finance_closes_a_month_and_the_auditor_makes_it_again(WebDriver theirs, WebDriver auditors) throws Exception {
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(monthsAgo());
        String funder = "F" + World.unique();
        World.earned(World.memberWithPassword(), 700, funder, month.atDay(15));

        FinanceOfficer officer = FinanceOfficer.signsIn(new Screen(theirs));
        officer.closes(month);
        officer.findsThePoints(funder, "700");
        officer.takesTheHash();
        officer.readsHowBreakageIsEstimated();
        World.earned(World.memberWithPassword(), 5, funder, month.atDay(16));
        Auditor.provesTheClosing(new Screen(auditors), month);
    }
}
