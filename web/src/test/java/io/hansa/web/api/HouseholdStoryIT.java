package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household over HTTP: terms, an invitation, a draw that waits for the head. */
@OverHttp
class HouseholdStoryIT {

    private String first;
    private String second;
    private World.Partner partner;
    private Api head;
    private Api other;

    @BeforeEach
    void a_household_that_shares_all() {
        partner = World.partner();
        first = World.memberWithPassword();
        second = World.memberWithPassword();
        World.household("Hansa", first, second);
        head = World.me(first);
        other = World.me(second);
        put("/me/household/terms", "{\"version\":0,\"sharePercent\":100,\"period\":\"MONTH\",\"approvalAbove\":50}")
                .is(200);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void a_draw_waits_until_the_head_has_allowed_it_and_is_issued_then() {
        World.give(partner, second, 500);
        Answer household = other.get("/me/household").is(200);
        assertThat(household.number("available")).isEqualTo(500);
        assertThat(household.number("terms.approvalAbove")).isEqualTo(50);
        assertThat(household.<Boolean>list("persons.own")).containsOnly(false);

        String reward = World.reward(partner, 200, 5);
        Answer quote = other.post("/me/quotes", "{\"reward\":\"" + reward + "\",\"payer\":\"HOUSEHOLD\"}")
                .is(200);
        Answer order = other.key("o")
                .post("/me/orders", "{\"quote\":\"" + quote.text("quote") + "\"}")
                .is(201);
        assertThat(order.text("status")).isEqualTo("WAITING");
        assertThat(other.get("/me/household/requests").is(200).<String>list("items.request"))
                .isEmpty();

        Answer asked = head.get("/me/household/requests").is(200);
        assertThat(asked.<Integer>list("items.points")).isEqualTo(List.of(200));
        String decision = "/me/household/requests/" + asked.text("items[0].request");
        other.put(decision + "/approval").isProblem(404, "draw-request-not-found");
        head.put(decision + "/approval").is(200);
        assertThat(head.put(decision + "/approval").is(200).replayed()).isTrue();
        head.put(decision + "/refusal").isProblem(409, "draw-request-decided");

        Answer issued = other.get("/me/orders/" + order.text("order")).is(200);
        assertThat(issued.text("status")).isEqualTo("ISSUED");
        assertThat(issued.text("voucher.code")).isNotBlank();
        assertThat(head.get("/me/household").number("available")).isEqualTo(300);
    }

    @Test
    void a_member_is_invited_and_joins_by_accepting() {
        String guest = World.memberWithPassword();
        Answer sent =
                head.key("i").post("/me/household/invitations", inviting(guest)).is(201);
        assertThat(head.key("i")
                        .post("/me/household/invitations", inviting(guest))
                        .is(201)
                        .replayed())
                .isTrue();
        head.key("i").post("/me/household/invitations", inviting("13912345678")).isProblem(422, "idempotency-conflict");
        other.key("i").post("/me/household/invitations", inviting(guest)).isProblem(403, "not-household-head");

        Api guests = World.me(guest);
        Answer waiting = guests.get("/me/invitations").is(200);
        assertThat(waiting.<String>list("items.name")).containsExactly("Hansa");
        String invitation = "/me/invitations/" + sent.text("invitation");
        other.put(invitation + "/acceptance").isProblem(404, "invitation-not-found");
        guests.put(invitation + "/acceptance").is(200);
        guests.put(invitation + "/refusal").isProblem(409, "invitation-ended");

        assertThat(guests.get("/me/household").is(200).<String>list("persons.member"))
                .contains(guest);
        assertThat(guests.get("/me/groups").is(200).<String>list("items.group")).isEmpty();
        put("/me/household/terms", "{\"version\":0,\"sharePercent\":10,\"period\":\"YEAR\"}")
                .isProblem(409, "pool-terms-changed");
    }

    @Test
    void a_member_makes_one_sets_a_persons_terms_hands_it_over_and_leaves() {
        String mine = World.memberWithPassword();
        String guest = World.memberWithPassword();
        Api maker = World.me(mine);
        Api guests = World.me(guest);
        assertThat(maker.put("/me/household", "{\"name\":\"Two\"}").is(200).text("head"))
                .isEqualTo(mine);
        maker.put("/me/household", "{\"name\":\"Two\"}").isProblem(409, "already-in-household");
        String sent = maker.key("i")
                .post("/me/household/invitations", inviting(guest))
                .is(201)
                .text("invitation");
        guests.put("/me/invitations/" + sent + "/acceptance").is(200);

        String terms = "/me/household/persons/" + guest + "/terms";
        String own = "{\"version\":0,\"sharePercent\":30,\"period\":\"YEAR\",\"cap\":70}";
        guests.put(terms, own).isProblem(403, "not-household-head");
        assertThat(maker.put(terms, own).is(200).<Boolean>list("persons.own")).containsExactly(false, true);
        maker.put(terms, own).isProblem(409, "pool-terms-changed");
        maker.put("/me/household/persons/" + second + "/terms", own).isProblem(409, "not-in-household");
        maker.put("/me/household/persons/nobody/terms", own).isProblem(404, "household-not-found");
        assertThat(maker.call("DELETE", terms + "?version=1", null, null)
                        .is(200)
                        .<Boolean>list("persons.own"))
                .containsOnly(false);

        String offer = maker.key("h")
                .post("/me/household/heads", inviting(guest))
                .is(201)
                .text("invitation");
        assertThat(maker.key("h")
                        .post("/me/household/heads", inviting(guest))
                        .is(201)
                        .replayed())
                .isTrue();
        guests.put("/me/invitations/" + offer + "/acceptance").is(200);
        assertThat(maker.get("/me/household").is(200).text("head")).isEqualTo(guest);

        maker.call("DELETE", "/me/household/persons/" + guest, null, null).isProblem(403, "not-household-head");
        guests.call("DELETE", "/me/household/persons/" + mine, null, null).is(204);
        maker.get("/me/household").isProblem(404, "household-not-found");
        guests.call("DELETE", "/me/household", null, null).is(204);
        guests.get("/me/household").isProblem(404, "household-not-found");
        head.call("DELETE", "/me/household/persons/" + first, null, null).is(204);
        assertThat(other.get("/me/household").is(200).text("head")).isEqualTo(second);
    }

    private Answer put(String path, String body) {
        return head.put(path, body);
    }

    private static String inviting(String member) {
        return "{\"member\":\"" + member + "\"}";
    }
}
