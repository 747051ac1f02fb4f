package io.hansa.web.stories;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** The main jobs of partners and staff; told once in Chinese at a desk, once in English on a phone. */
abstract class AtWorkStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_partner_honours_a_voucher_once(WebDriver tills) {
        World.Partner partner = World.partner();
        String reward = World.reward(partner, 100, 5);
        String member = World.memberWithPassword();
        World.give(partner, member, 100);
        String voucher = World.voucher(member, reward);

        PartnerTill till = PartnerTill.opens(new Screen(tills), World.partnerLogin(partner, "PARTNER_TILL"));
        till.honours(voucher, reward);
        till.refuses(voucher);
        till.seesItsTransactions("100");
    }

    @Test
    void a_partner_and_the_staff_follow_what_was_sent(WebDriver theirs, WebDriver readers) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        World.give(partner, member, 1_000);
        World.messages(partner, member);

        PartnerTill till = PartnerTill.opens(new Screen(theirs), World.partnerLogin(partner, "PARTNER_ADMIN"));
        till.findsOnly("PARKED", "U1", "NOT-YET");
        till.findsOnly("REFUSED", "R1", "9,000");
        till.seesItems("B1", "SPA", "NIGHT", "S1");
        till.givesBack("H1", "350");

        Auditor.findsRefused(new Screen(readers), partner.code(), "R1", "9,000");
    }

    @Test
    void marketing_schedules_an_event_and_lets_people_in(WebDriver theirs) {
        World.Partner partner = World.partner();
        String venue = World.venue();
        String member = World.memberWithPassword();
        World.give(partner, member, 200);
        String title = "Bees " + World.unique();

        MarketingOfficer officer = MarketingOfficer.signsIn(new Screen(theirs));
        LocalDateTime tonight = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusHours(20);
        String event = officer.schedules(title, venue, tonight);
        officer.publishes();
        officer.seesTheCalendar(title);
        officer.letsIn(event, World.booked(member, event));
    }

    @Test
    void an_agent_enrols_finds_and_helps_a_member(WebDriver hers) {
        String phone = "136%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

        ServiceAgent agent = ServiceAgent.signsIn(new Screen(hers));
        agent.enrols("欧阳", "明月", phone);
        agent.finds(phone, "明月");
        agent.gives("500", "500");
        agent.readsWhy("500");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        agent.readsBack(today, "500");
        agent.readsBack(today.minusDays(1), "0");
    }

    @Test
    void an_auditor_takes_a_proof_home(WebDriver readers, WebDriver admins, WebDriver auditors) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        World.give(partner, member, 100);
        long sealed = World.newestEntry(member);
        World.seal();
        World.give(partner, member, 200);

        Auditor.takesAProofHome(new Screen(readers), sealed, World.newestEntry(member));

        Auditor.rebuildsState(new Screen(admins));
        Auditor.findsTheLedgerSound(new Screen(auditors));
    }

    @Test
    void a_correction_above_the_limit_takes_two(WebDriver hers, WebDriver theirs, WebDriver readers) {
        String member = World.memberWithPassword();
        ServiceAgent agent = ServiceAgent.signsIn(new Screen(hers));
        FinanceOfficer officer = FinanceOfficer.signsIn(new Screen(theirs));

        agent.opens(member);
        String request = agent.asksFor("12000", "12,000");
        officer.finds(request);
        String entry = officer.approves("12,000");
        agent.opens(member);
        String second = agent.asksFor("13000", "25,000");
        agent.takesBack(second);
        agent.opens(member);
        String third = agent.asksFor("14000", "26,000");
        officer.finds(third);
        officer.refuses("Nobody promised that");
        Auditor.readsTheEntry(new Screen(readers), entry, request);
        officer.undoes(entry);
    }
}
