package io.hansa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.Visitor;
import io.hansa.testing.WhoMay;
import io.hansa.web.api.World;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may open what: every page by every kind of reader. */
@OverHttp
class WhoMayOpenIT {

    private static Map<String, Visitor> readers;
    private static Map<String, String> things;

    @BeforeAll
    static void readers() {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        readers = new HashMap<>(Map.of(
                "anonymous", Visitor.stranger(),
                "till", signedIn(World.partnerLogin(partner, "PARTNER_TILL")),
                "p-finance", signedIn(World.partnerLogin(partner, "PARTNER_FINANCE")),
                "p-admin", signedIn(World.partnerLogin(partner, "PARTNER_ADMIN")),
                "member", signedIn(member)));
        List.of("MARKETING", "SERVICE", "FINANCE", "ADMIN", "AUDITOR")
                .forEach(role -> readers.put(role.toLowerCase(Locale.ROOT), signedIn(World.staffLogin(role))));
        things = Map.of(
                "/console/members/", "?number=" + member,
                "/console/partners/", "?code=" + partner.code() + "&partner=" + partner.code(),
                "/console/contracts/", "?code=" + partner.code() + "&version=1",
                "/console/rewards/", "?code=" + World.reward(partner, 10, 5),
                "/console/events/", "?number=" + World.event(5, 0));
    }

    private static Visitor signedIn(String login) {
        return Visitor.signedIn(login, World.PASSWORD);
    }

    /** The whole table, by the running server; {@code WhoMayTest} sees that every page has its row. */
    @Test
    void each_page_is_for_its_readers_only() {
        WhoMay table = WhoMay.open();
        assertThat(readers.keySet()).containsExactlyInAnyOrderElementsOf(table.callers());

        List<String> faults = table.faults((who, page) ->
                readers.get(who).open(page.substring(1) + thing(page)).statusCode());

        assertThat(faults)
                .as("rows of " + table.file() + " as the server has it")
                .isEmpty();
    }

    /** Lists ask for nothing in particular. */
    private static String thing(String page) {
        return page.endsWith("/index.xhtml")
                ? ""
                : things.getOrDefault(page.substring(0, page.lastIndexOf('/') + 1), "");
    }

    @Test
    void whoever_must_sign_in_first_is_led_to_the_door_and_back() {
        var answer = Visitor.stranger().open("console/partners/index.xhtml");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/login.xhtml?to=%2Fconsole%2Fpartners%2Findex.xhtml");
    }
}
