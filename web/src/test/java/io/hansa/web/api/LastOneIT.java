package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of fifty that want the last one at the same time, exactly one gets it, and the others are told so. */
@OverHttp
class LastOneIT {

    private static final int CROWD = 50;

    private World.Partner partner;

    @BeforeEach
    void world() {
        partner = World.partner();
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void the_last_points_of_a_member() {
        String member = World.member();
        World.give(partner, member, 300);
        Api api = partner.api();

        List<Answer> answers = Together.times(
                CROWD, i -> api.key("last-" + i).post("/partner/redemptions", World.redeemed("L" + i, member, 300)));

        exactlyOne(answers, 201, "insufficient-points");
        Answer refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.number("missing")).isEqualTo(300);
        assertThat(api.get("/partner/members/" + member).is(200).number("available"))
                .isZero();
    }

    @Test
    void the_last_item_in_stock() {
        String reward = World.reward(partner, 100, 1);
        List<Api> crowd = crowd();
        List<String> quotes = crowd.stream()
                .map(me -> me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}")
                        .is(200)
                        .text("quote"))
                .toList();

        List<Answer> answers = Together.times(
                CROWD, i -> crowd.get(i).key("last-" + i).post("/me/orders", "{\"quote\":\"" + quotes.get(i) + "\"}"));

        exactlyOne(answers, 201, "out-of-stock");
        long held = crowd.stream().mapToLong(me -> me.get("/me").number("held")).sum();
        assertThat(held).isEqualTo(100);
    }

    @Test
    void the_last_seat_of_an_event() {
        String event = World.event(1, 100);
        List<Api> crowd = crowd();

        List<Answer> answers = Together.times(
                CROWD, i -> crowd.get(i).key("last-" + i).post("/me/bookings", "{\"event\":\"" + event + "\"}"));

        exactlyOne(answers, 201, "event-full");
        long available = crowd.stream()
                .mapToLong(me -> me.get("/me").number("available"))
                .sum();
        assertThat(available).isEqualTo((CROWD - 1) * 100L);
    }

    @Test
    void a_voucher_at_many_tills() {
        String reward = World.reward(partner, 100, 1);
        String member = World.memberWithPassword();
        World.give(partner, member, 100);
        Api me = World.me(member);
        String quote =
                me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}").is(200).text("quote");
        String order = me.key("order")
                .post("/me/orders", "{\"quote\":\"" + quote + "\"}")
                .is(201)
                .text("order");
        String voucher = me.put("/me/orders/" + order + "/confirmation").is(200).text("voucher.code");
        Api till = partner.api();

        List<Answer> answers = Together.times(
                20,
                i -> till.key("till-" + i)
                        .post(
                                "/partner/vouchers/" + voucher + "/redemption",
                                "{\"reference\":\"V" + i + "\",\"occurredAt\":\"" + World.hourAgo() + "\",\"outlet\":\""
                                        + World.OUTLET + "\"}"));

        exactlyOne(answers, 201, "voucher-used");
    }

    /** Members with exactly the points for one, signed in. */
    private List<Api> crowd() {
        return java.util.stream.IntStream.range(0, CROWD)
                .mapToObj(i -> World.memberWithPassword())
                .map(member -> {
                    World.give(partner, member, 100);
                    return World.me(member);
                })
                .toList();
    }

    private static void exactlyOne(List<Answer> answers, int status, String otherwise) {
        assertThat(answers.stream().filter(answer -> answer.status() == status)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != status))
                .allSatisfy(answer -> answer.isProblem(409, otherwise));
    }
}
