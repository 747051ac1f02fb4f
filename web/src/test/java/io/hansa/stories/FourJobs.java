package io.hansa.stories;

import io.hansa.web.api.World;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** What the four kinds of user do, in one language. */
abstract class FourJobs {

    private final Locale locale;

    FourJobs(Locale locale) {
        this.locale = locale;
    }

    @Test
    void a_member_redeems_changes_her_mind_and_books(WebDriver hers, WebDriver auditors) {
        World.Partner partner = World.partner();
        String reward = World.reward(partner, 100, 5);
        String number = World.memberWithPassword();
        World.give(partner, number, 1_000);
        String event = World.event(1, 100);
        String full = World.event(1, 100);
        String other = World.memberWithPassword();
        World.give(partner, other, 100);
        World.booked(other, full);

        Member member = Member.signsIn(browser(hers), number);
        member.sees("1,000");
        member.finds(reward, reward);
        member.redeems(reward);
        member.cancelsTheOrder();
        member.sees("1,000");
        member.books(event);
        member.givesTheBookingUp();
        member.joinsTheWaitingListOf(full);
        member.readsTheStatement("1,000", "900");

        Auditor.findsTheLedgerSound(browser(auditors));
    }

    @Test
    void a_partner_honours_a_voucher_once(WebDriver tills, WebDriver auditors) {
        World.Partner partner = World.partner();
        String reward = World.reward(partner, 100, 5);
        String member = World.memberWithPassword();
        World.give(partner, member, 100);
        String voucher = World.voucher(member, reward);

        PartnerTill till = PartnerTill.opens(browser(tills), World.partnerLogin(partner, "PARTNER_TILL"));
        till.honours(voucher, reward);
        till.refuses(voucher);
        till.seesItsTransactions("100");

        Auditor.findsTheLedgerSound(browser(auditors));
    }

    @Test
    void marketing_schedules_an_event_and_lets_people_in(WebDriver theirs, WebDriver auditors) {
        World.Partner partner = World.partner();
        String venue = World.venue();
        String member = World.memberWithPassword();
        World.give(partner, member, 200);
        String title = "Bees " + World.unique();

        MarketingOfficer officer = MarketingOfficer.signsIn(browser(theirs));
        LocalDateTime tonight = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusHours(20);
        String event = officer.schedules(title, venue, tonight);
        officer.publishes();
        officer.seesTheCalendar(title);
        officer.letsIn(event, World.booked(member, event));

        Auditor.findsTheLedgerSound(browser(auditors));
    }

    @Test
    void an_agent_enrols_finds_and_helps_a_member(WebDriver hers, WebDriver auditors) {
        String phone = "136%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

        ServiceAgent agent = ServiceAgent.signsIn(browser(hers));
        agent.enrols("欧阳", "明月", phone);
        agent.finds(phone, "明月");
        agent.gives("500", "500");

        Auditor.findsTheLedgerSound(browser(auditors));
    }

    private Browser browser(WebDriver driver) {
        return new Browser(driver, locale);
    }
}
