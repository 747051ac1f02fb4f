package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's app at work. */
@OverHttp
class MemberStoryIT {

    private World.Partner partner;
    private String member;
    private Api me;

    @BeforeEach
    void world() {
        partner = World.partner();
        member = World.memberWithPassword();
        World.give(partner, member, 500);
        me = World.me(member);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void sees_what_it_has_and_why() {
        Answer standing = me.get("/me").is(200);
        assertThat(standing.text("member")).isEqualTo(member);
        assertThat(standing.number("available")).isEqualTo(500);
        assertThat(standing.<Integer>list("expiring.points")).containsExactly(500);

        Answer lines = me.get("/me/statement").is(200);
        assertThat(lines.<Integer>list("items.points")).containsExactly(500);
        assertThat(lines.number("items[0].balanceAfter")).isEqualTo(500);
        assertThat(lines.text("items[0].why.code")).isEqualTo("accrual.points");
        assertThat(lines.text("items[0].why.text")).contains(partner.code()).contains("contract version 1");
        assertThat(lines.<String>list("items[0].why.details")).anyMatch(detail -> detail.contains("500 points"));
        assertThat(lines.<Map<String, String>>list("items.why.inputs").get(0))
                .containsEntry("points", "500")
                .doesNotContainKeys("price", "priceRounding");
        Answer chinese = me.with("Accept-Language", "zh").get("/me/statement").is(200);
        assertThat(chinese.text("items[0].why.text")).contains("合同第 1 版");
    }

    @Test
    void is_told_what_rules_gave_with_each_line_and_why_not_more() {
        String each = World.rule(partner, 40, 0);
        String large = World.rule(partner, 70, 50_000);
        String elsewhere = World.rule(World.partner(), 90, 0);
        Api till = partner.api();
        till.key("b")
                .post("/partner/accruals", World.bought("B1", member, 20_000))
                .is(201);

        Answer bought = me.get("/me/statement?limit=2").is(200);
        assertThat(bought.<Integer>list("items.points")).containsExactly(60, 500);
        assertThat(bought.<String>list("items[0].rules.rule"))
                .contains("Rule " + each, "Rule " + large)
                .doesNotContain("Rule " + elsewhere);
        assertThat(of(bought, "Rule " + each))
                .containsEntry("outcome", "APPLIED")
                .containsEntry("gives", "POINTS")
                .containsEntry("given", 40)
                .containsEntry("text", "Rule " + each + ": 40 points more");
        assertThat(of(bought, "Rule " + large))
                .containsEntry("outcome", "NOT_MET")
                .containsEntry("given", 0)
                .containsEntry(
                        "text", "Rule " + large + ": not this time, it begins at ¥500.00, and ¥300.00 were missing");
        assertThat(bought.<String>list("items[1].rules.rule"))
                .as("what came before they ran")
                .doesNotContain("Rule " + each, "Rule " + large);

        Answer chinese = me.with("Accept-Language", "zh").get("/me/statement").is(200);
        assertThat(of(chinese, "规则 " + each).get("text")).isEqualTo("规则 " + each + "：另加 40 分");
        assertThat(of(chinese, "规则 " + large).get("text").toString()).endsWith("本次不适用，满 ¥500.00 起，还差 ¥300.00");

        till.key("u")
                .post(
                        "/partner/transactions/B1/reversal",
                        "{\"reference\":\"U1\",\"occurredAt\":\"" + World.hourAgo() + "\"}")
                .is(201);
        Answer undone = me.get("/me/statement?limit=1").is(200);
        assertThat(undone.<Integer>list("items.points")).containsExactly(-60);
        assertThat(undone.<Map<String, Object>>list("items[0].rules")).hasSize(1);
        assertThat(of(undone, "Rule " + each))
                .containsEntry("outcome", "TAKEN_BACK")
                .containsEntry("given", -40);
        List.of(each, large, elsewhere).forEach(World::pause);
    }

    /** What became of a rule with the newest line. */
    private static Map<String, Object> of(Answer statement, String rule) {
        return statement.<Map<String, Object>>list("items[0].rules").stream()
                .filter(item -> rule.equals(item.get("rule")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void redeems_in_steps_and_gives_it_back() {
        String reward = World.reward(partner, 200, 3);
        assertThat(me.get("/me/rewards/" + reward).is(200).number("left")).isEqualTo(3);

        Answer quote = me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}").is(200);
        assertThat(quote.number("availableAfter")).isEqualTo(300);

        String body = "{\"quote\":\"" + quote.text("quote") + "\"}";
        Answer held = me.key("o").post("/me/orders", body).is(201);
        Answer again = me.key("o").post("/me/orders", body).is(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.text("order")).isEqualTo(held.text("order"));
        assertThat(held.text("status")).isEqualTo("HELD");
        assertThat(me.get("/me").number("held")).isEqualTo(200);

        String order = "/me/orders/" + held.text("order");
        Answer issued = me.put(order + "/confirmation").is(200);
        assertThat(issued.text("status")).isEqualTo("ISSUED");
        Answer confirmedAgain = me.put(order + "/confirmation").is(200);
        assertThat(confirmedAgain.replayed()).isTrue();
        assertThat(confirmedAgain.text("voucher.code")).isEqualTo(issued.text("voucher.code"));

        assertThat(me.put(order + "/cancellation").is(200).text("status")).isEqualTo("CANCELLED");
        assertThat(me.get("/me").number("available")).isEqualTo(500);
        assertThat(me.get("/me/orders").is(200).<String>list("items.status")).containsExactly("CANCELLED");
        assertThat(me.get("/me/rewards/" + reward).number("left")).isEqualTo(3);
    }

    @Test
    void is_told_how_many_points_are_missing() {
        String reward = World.reward(partner, 900, -1);
        assertThat(me.get("/me/rewards/" + reward).is(200).number("missing")).isEqualTo(400);

        Answer refused =
                me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}").isProblem(409, "insufficient-points");
        assertThat(refused.number("required")).isEqualTo(900);
        assertThat(refused.number("available")).isEqualTo(500);
        assertThat(refused.number("missing")).isEqualTo(400);
    }

    @Test
    void searches_in_both_languages() {
        String reward = World.reward(partner, 100, -1);
        assertThat(me.get("/me/rewards?text=" + reward).is(200).<String>list("items.reward"))
                .containsExactly(reward);
        Answer chinese =
                me.with("Accept-Language", "zh").get("/me/rewards/" + reward).is(200);
        assertThat(chinese.text("name")).isEqualTo(reward + " 中");
    }

    @Test
    void books_waits_and_comes_up() {
        String event = World.event(1, 100);
        Answer booked = me.key("b")
                .post("/me/bookings", "{\"event\":\"" + event + "\"}")
                .is(201);
        assertThat(booked.text("status")).isEqualTo("BOOKED");

        String other = World.memberWithPassword();
        World.give(partner, other, 100);
        Api second = World.me(other);
        second.key("b").post("/me/bookings", "{\"event\":\"" + event + "\"}").isProblem(409, "event-full");
        Answer waiting = second.key("w")
                .post("/me/bookings", "{\"event\":\"" + event + "\",\"orWait\":true}")
                .is(201);
        assertThat(waiting.text("status")).isEqualTo("WAITING");
        assertThat(waiting.number("place")).isEqualTo(1);

        me.put("/me/bookings/" + booked.text("booking") + "/cancellation").is(200);
        assertThat(second.get("/me/bookings/" + waiting.text("booking")).is(200).text("status"))
                .isEqualTo("BOOKED");
        assertThat(me.get("/me").number("available")).isEqualTo(500);
        assertThat(second.get("/me").number("available")).isZero();
    }

    @Test
    void a_till_honours_its_voucher() {
        String reward = World.reward(partner, 200, 3);
        String quote =
                me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}").is(200).text("quote");
        String order = me.key("o")
                .post("/me/orders", "{\"quote\":\"" + quote + "\"}")
                .is(201)
                .text("order");
        String voucher = me.put("/me/orders/" + order + "/confirmation").is(200).text("voucher.code");
        Api till = partner.api();

        assertThat(till.get("/partner/vouchers/" + voucher).is(200).text("state"))
                .isEqualTo("READY");
        String body =
                "{\"reference\":\"V1\",\"occurredAt\":\"" + World.hourAgo() + "\",\"outlet\":\"" + World.OUTLET + "\"}";
        Answer honoured = till.key("v")
                .post("/partner/vouchers/" + voucher + "/redemption", body)
                .is(201);
        assertThat(honoured.number("reimbursementFen")).isEqualTo(500);
        assertThat(till.key("v")
                        .post("/partner/vouchers/" + voucher + "/redemption", body)
                        .is(201)
                        .replayed())
                .isTrue();
        assertThat(me.get("/me/orders/" + order).text("status")).isEqualTo("USED");
        World.partner().api().get("/partner/vouchers/" + voucher).isProblem(404, "voucher-not-found");
    }
}
