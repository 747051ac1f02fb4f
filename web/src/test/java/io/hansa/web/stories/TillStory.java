package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** A till through its day: a mistake, and an hour without a connection. */
abstract class TillStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_till_without_a_connection_honours_stamped_vouchers_and_they_are_recorded_once(WebDriver tills) {
        World.Partner partner = World.partner();
        String reward = World.reward(partner, 100, 9);
        String member = World.memberWithPassword();
        World.give(partner, member, 400);
        World.Voucher first = World.stampedVoucher(member, reward);
        World.Voucher second = World.stampedVoucher(member, reward);
        World.Voucher typed = World.stampedVoucher(member, reward);
        PartnerTill till = PartnerTill.opens(new Screen(tills), World.partnerLogin(partner, "PARTNER_TILL"));

        till.losesItsConnection();
        till.queues(first.stamp(), reward);
        till.queues(second.stamp(), reward);
        till.refusesWithoutConnection(first.stamp(), "offline.used");
        till.refusesWithoutConnection(typed.code(), "offline.unsigned");
        till.refusesWithoutConnection(typed.stamp().replaceFirst("\\.20", ".21"), "offline.false");
        // meanwhile another till has honoured the second one
        World.honour(partner, second.code());
        till.isConnectedAgain(1, 1);

        assertThat(World.vouchersHonoured(partner)).isEqualTo(2);
        till.opensAnew();
        assertThat(World.vouchersHonoured(partner)).isEqualTo(2);
        till.honours(typed.stamp(), reward);
    }

    @Test
    void a_till_takes_back_what_it_honoured_by_mistake(WebDriver tills) {
        World.Partner partner = World.partner();
        String reward = World.reward(partner, 100, 5);
        String member = World.memberWithPassword();
        World.give(partner, member, 100);
        String voucher = World.voucher(member, reward);
        PartnerTill till = PartnerTill.opens(new Screen(tills), World.partnerLogin(partner, "PARTNER_TILL"));

        till.honours(voucher, reward);
        till.takesBack(voucher);
        till.honours(voucher, reward);
    }
}
