package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.InBrowser;
import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A hotel gives room nights, and the club's finance confirms them; told in Chinese on a phone. */
@InBrowser(width = 360, height = 780)
class ExchangeFeature {

    private static final String BUNDLE = "kind";

    @Test
    void a_hotel_reports_room_nights_and_finance_confirms_them(WebDriver theirs, WebDriver ours, WebDriver auditors) {
        World.Partner hotel = World.kindPartner();
        Screen partner = new Screen(theirs);
        partner.signIn(World.partnerLogin(hotel, "PARTNER_FINANCE"));
        String delivery = reports(partner);

        Screen finance = new Screen(ours);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/kind/index.xhtml?waits=PROGRAMME&partner=" + hotel.code());
        finance.keep("console-kinds");
        finance.press(By.linkText(delivery));
        finance.unfold(By.cssSelector("#confirming summary"));
        assertThat(finance.text(By.id("confirming"))).contains("600.00");
        finance.keep("console-kind");
        finance.press(By.id("confirming:confirm"));
        assertThat(finance.text(By.id("course"))).contains(finance.word(BUNDLE, "step.CONFIRMED"));
        finance.press(By.cssSelector("#course a[href*='entries/entry']"));
        assertThat(finance.text(By.id("why"))).contains(delivery);

        World.give(hotel, World.memberWithPassword(), 500);
        World.value(hotel);
        followsItsValue(finance, hotel);
        partner.open("partner/kinds.xhtml");
        assertThat(partner.text(By.id("deliveries"))).contains(partner.word(BUNDLE, "state.CONFIRMED"));
        partner.keep("partner-kinds");
        Auditor.findsTheLedgerSound(new Screen(auditors));
    }

    /** From the board to the hotel, and to the accrual with which a wallet begins. */
    private static void followsItsValue(Screen finance, World.Partner hotel) {
        finance.open("console/value/index.xhtml");
        finance.keep("console-value");
        assertThat(finance.file("csv")).contains("," + hotel.code() + ",");
        finance.press(By.cssSelector("#value a[href*='partner=" + hotel.code() + "']"));
        finance.keep("console-value-partner");
        assertThat(finance.text(By.id("regions"))).contains("北京").contains("600.00");
        finance.press(By.cssSelector("#regions a[href*='measure=BROUGHT']"));
        assertThat(finance.all(By.cssSelector("#rows tbody tr"))).hasSize(1);
        finance.keep("console-value-rows");
    }

    /** First without a receipt: it is said at its field, and nothing that was typed is lost. */
    private static String reports(Screen partner) {
        partner.open("partner/kinds.xhtml");
        partner.press(By.id("report"));
        partner.choose("reporting:item", "ROOM_NIGHT");
        partner.type("reporting:quantity", "2");
        partner.press(By.id("reporting:report"));
        assertThat(partner.text(By.id("reporting:reference-message"))).isNotBlank();
        partner.type("reporting:reference", "STAY-1");
        partner.keep("partner-kind-report");
        partner.press(By.id("reporting:report"));
        partner.keep("partner-kind");
        assertThat(partner.text(By.id("main"))).contains(partner.word(BUNDLE, "state.REPORTED"));
        return partner.parameter("number");
    }
}
