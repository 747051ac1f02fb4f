package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two servers on one database know no more of each other than two tills do, and are exact all the same. */
@OverHttp
@EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "starts a second server: -Psoak")
class TwoServersIT {

    private final World.Partner partner = World.partner();
    private final String member = World.member();
    private final Api first = partner.api();
    private final Api second = first.at(RunningHansa.secondAddress());

    private Api either(int i) {
        return i % 2 == 0 ? first : second;
    }

    @Test
    void the_same_points_are_spent_once() {
        World.give(partner, member, 300);

        List<Answer> answers = Together.times(
                100, i -> either(i).key("two-" + i).post("/partner/redemptions", World.redeemed("T" + i, member, 10)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(30);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.isProblem(409, "insufficient-points"));
        assertThat(second.get("/partner/members/" + member).is(200).number("available"))
                .isZero();
        World.auditorFindsNothing();
    }

    @Test
    void the_same_key_has_one_effect() {
        World.give(partner, member, 300);

        List<Answer> answers = Together.times(
                40,
                i -> either(i)
                        .key("same-" + i / 2)
                        .post("/partner/redemptions", World.redeemed("S" + i / 2, member, 10)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
        assertThat(first.get("/partner/members/" + member).is(200).number("available"))
                .isEqualTo(100);
        World.auditorFindsNothing();
    }

    @Test
    void what_is_held_is_captured_once() {
        World.give(partner, member, 300);
        first.key("hold")
                .post("/partner/authorisations", World.redeemed("H1", member, 300))
                .is(201);

        List<Answer> answers = Together.times(60, i -> capture(either(i), "C" + i, 10));

        long captured =
                10 * answers.stream().filter(answer -> answer.status() == 201).count();
        assertThat(captured).isBetween(10L, 300L);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.text("code"))
                        .isIn("capture-exceeds", "hold-exceeded", "authorisation-ended", "hold-not-open", "in-flight"));
        if (captured < 300) {
            assertThat(capture(first, "over", 301 - captured).status()).isEqualTo(409);
            capture(second, "rest", 300 - captured).is(201);
        }
        assertThat(first.get("/partner/authorisations/H1").is(200).number("captured"))
                .isEqualTo(300);
        assertThat(second.get("/partner/members/" + member).is(200).number("available"))
                .isZero();
        World.auditorFindsNothing();
    }

    private static Answer capture(Api server, String reference, long points) {
        return server.key(reference)
                .post("/partner/authorisations/H1/captures", about(reference, ",\"points\":" + points));
    }

    @Test
    void what_was_redeemed_comes_back_once() {
        World.give(partner, member, 300);
        first.key("redemption")
                .post("/partner/redemptions", World.redeemed("R1", member, 200))
                .is(201);

        List<Answer> answers = Together.times(40, i -> reverse(either(i), "U" + i));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.text("code")).isIn("already-reversed", "in-flight"));
        reverse(second, "again").isProblem(409, "already-reversed");
        assertThat(first.get("/partner/members/" + member).is(200).number("available"))
                .isEqualTo(300);
        World.auditorFindsNothing();
    }

    @Test
    void an_item_comes_back_once() {
        World.give(partner, member, 300);
        String stay = ",\"items\":[{\"code\":\"NIGHT\",\"points\":150},{\"code\":\"SPA\",\"points\":50}]}";
        first.key("stay")
                .post("/partner/redemptions", World.redeemed("R1", member, 200).replace("}", stay))
                .is(201);

        List<Answer> answers = Together.times(40, i -> reverseSpa(either(i), "I" + i));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.text("code")).isIn("item-already-reversed", "in-flight"));
        reverseSpa(second, "again").isProblem(409, "item-already-reversed");
        assertThat(first.get("/partner/members/" + member).is(200).number("available"))
                .isEqualTo(150);
        World.auditorFindsNothing();
    }

    private static Answer reverseSpa(Api server, String reference) {
        return server.key(reference)
                .post("/partner/transactions/R1/reversal", about(reference, ",\"items\":[{\"code\":\"SPA\"}]"));
    }

    private static Answer reverse(Api server, String reference) {
        return server.key(reference).post("/partner/transactions/R1/reversal", about(reference, ""));
    }

    private static String about(String reference, String more) {
        return "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + World.hourAgo() + "\"" + more + "}";
    }
}
