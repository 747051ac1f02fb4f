package io.hansa.web.stories;

import io.hansa.web.api.World;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** A partner sends a file, corrects what was refused and sends it again; told once in Chinese at a desk, once in English on a phone. */
abstract class FileStory {

    private static final String HEADER = "kind,reference,occurred_at,outlet,member,amount_fen,points,original\n";

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_partner_sends_a_file_and_corrects_what_was_refused(WebDriver theirs) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        String at = Instant.now().minusSeconds(3_600).toString();
        String rows = "accrual,T-1," + at + ",T1," + member + ",1234000,,\n"
                + "redemption,T-2," + at + ",T1," + member + ",,200,\n"
                + "accrual,T-3," + at + ",T1,9999999999,5000,,\n";

        PartnerOffice office =
                PartnerOffice.signsIn(new Screen(theirs), World.partnerLogin(partner, "PARTNER_FINANCE"));
        office.isToldWhatIsWrongWith("kind;reference;occurred_at\n", "kind;reference;occurred_at");
        office.hasChecked(HEADER + rows, "1,234", "200");
        office.confirms("1,034");
        String refused = office.takesHomeWhatWasRefused("T-3", "9999999999");
        office.hasChecked(refused.replace("9999999999", member), "5");
        office.confirms("5");
        office.findsItsFiles(2);
    }

    @Test
    void staff_send_a_file_for_a_partner_who_confirms_it(WebDriver staffs, WebDriver theirs) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        String at = Instant.now().minusSeconds(3_600).toString();

        FinanceOfficer officer = FinanceOfficer.signsIn(new Screen(staffs));
        officer.sendsFor(partner.code(), HEADER + "accrual,T-9," + at + ",T1," + member + ",70000,,\n");
        officer.mayNotConfirmIt();
        PartnerOffice office = PartnerOffice.signsIn(new Screen(theirs), World.partnerLogin(partner, "PARTNER_ADMIN"));
        office.findsAndOpens("rows");
        office.confirms("70");
    }
}
