package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hotel asks what it would cost, sets points aside when a guest comes, and takes what the guest has used. */
@OverHttp
class AuthorisationStoryIT {

    private World.Partner partner;
    private Api api;
    private String guest;

    @BeforeEach
    void world() {
        partner = World.partner();
        api = partner.api();
        guest = World.member();
        World.give(partner, guest, 1_000);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void asks_authorises_captures_and_releases() {
        Answer quote = api.post("/partner/quotes", quote("REDEMPTION", 600)).is(200);
        assertThat(quote.number("balance")).isEqualTo(400);
        assertThat(quote.number("member.available")).isEqualTo(1_000);

        Answer held = api.key("h")
                .post("/partner/authorisations", authorisation("H1", 600, ",\"holdSeconds\":172800"))
                .is(201);
        assertThat(held.header("Location")).endsWith("/api/v1/partner/authorisations/H1");
        assertThat(held.text("heldUntil")).isNotEmpty();
        assertThat(held.number("moneyFen")).isZero();
        assertThat(held.number("balance")).isEqualTo(400);

        Answer breakfast = api.key("c1")
                .post("/partner/authorisations/H1/captures", captured("C1", 150))
                .is(201);
        assertThat(breakfast.number("points")).isEqualTo(-150);
        assertThat(breakfast.number("moneyFen")).isNegative();
        api.key("c2")
                .post("/partner/authorisations/H1/captures", captured("C2", 451))
                .isProblem(409, "capture-exceeds");
        api.key("c3")
                .post("/partner/authorisations/H1/captures", captured("C3", 250))
                .is(201);
        api.key("c4")
                .post("/partner/authorisations/H9/captures", captured("C4", 1))
                .isProblem(404, "authorisation-not-found");
        Answer rest = api.key("x")
                .post("/partner/authorisations/H1/release", released("X1"))
                .is(201);
        assertThat(rest.number("points")).isEqualTo(200);
        assertThat(rest.number("balance")).isEqualTo(600);
        api.key("y").post("/partner/authorisations/H1/release", released("Y1")).isProblem(409, "authorisation-ended");

        Answer kept = api.get("/partner/authorisations/H1").is(200);
        assertThat(kept.text("state")).isEqualTo("RELEASED");
        assertThat(kept.number("captured")).isEqualTo(400);
        assertThat(kept.<String>list("transactions.reference")).containsExactly("C1", "C3", "X1");
        assertThat(api.get("/partner/transactions/C1").is(200).text("original")).isEqualTo("H1");
        api.key("u").post("/partner/transactions/C1/reversal", released("U1")).is(201);
        assertThat(available()).isEqualTo(750);
    }

    @Test
    void is_told_before_what_would_be_refused_and_nothing_changes() {
        Answer poor = api.post("/partner/quotes", quote("REDEMPTION", 1_500)).is(200);
        assertThat(poor.json().getBoolean("possible")).isFalse();
        assertThat(poor.text("refusal.code")).isEqualTo("insufficient-points");
        assertThat(poor.number("refusal.missing")).isEqualTo(500);
        Answer earning = api.post("/partner/quotes", quote("ACCRUAL", 30)).is(200);
        assertThat(earning.number("balance")).isEqualTo(1_030);
        api.post("/partner/quotes", quote("GIFT", 30)).isProblem(422, "invalid-request");
        World.client(partner, "read")
                .api()
                .post("/partner/quotes", quote("ACCRUAL", 30))
                .isProblem(403, "scope-missing");
        Answer blind = World.client(partner, "redeem")
                .api()
                .post("/partner/quotes", quote("REDEMPTION", 300))
                .is(200);
        assertThat(blind.json().getBoolean("possible")).isTrue();
        assertThat(blind.json().getMap("")).doesNotContainKeys("member", "balance");
        assertThat(available()).isEqualTo(1_000);
        assertThat(api.get("/partner/transactions?state=REFUSED").is(200).list("items"))
                .isEmpty();
    }

    @Test
    void sends_all_of_it_in_one_batch() {
        String at = "\"occurredAt\":\"" + World.hourAgo() + "\"";
        String batch = "{\"transactions\":[{\"kind\":\"AUTHORISATION\","
                + authorisation("B1", 300, "").substring(1)
                + ",{\"kind\":\"CAPTURE\",\"reference\":\"B2\"," + at + ",\"authorisation\":\"B1\",\"points\":100}"
                + ",{\"kind\":\"RELEASE\",\"reference\":\"B3\"," + at + ",\"authorisation\":\"B1\"}]}";
        Answer answer = api.key("b").post("/partner/transactions:batch", batch).is(200);

        assertThat(answer.<Integer>list("results.status")).isEqualTo(List.of(201, 201, 201));
        assertThat(available()).isEqualTo(900);
        api.key("w")
                .post("/partner/transactions:batch", batch.replace("\"authorisation\":\"B1\",\"points\"", "\"points\""))
                .isProblem(422, "invalid-request");
    }

    @Test
    void of_captures_at_the_same_moment_no_more_is_taken_than_was_set_aside() {
        api.key("h")
                .post("/partner/authorisations", authorisation("H1", 600, ""))
                .is(201);

        List<Answer> answers = Together.times(
                12, i -> api.key("c" + i).post("/partner/authorisations/H1/captures", captured("C" + i, 250)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201))
                .hasSizeLessThanOrEqualTo(2)
                .isNotEmpty();
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer ->
                        List.of("capture-exceeds", "in-flight", "hold-exceeded").contains(answer.text("code")));
        assertThat(available()).isEqualTo(400);
    }

    private long available() {
        return api.get("/partner/members/" + guest).is(200).number("available");
    }

    private String quote(String kind, long points) {
        return "{\"kind\":\"" + kind + "\",\"outlet\":\"" + World.OUTLET + "\",\"member\":\"" + guest + "\",\"points\":"
                + points + "}";
    }

    private String authorisation(String reference, long points, String more) {
        String redemption = World.redeemed(reference, guest, points);
        return redemption.substring(0, redemption.length() - 1) + more + "}";
    }

    private static String captured(String reference, long points) {
        return released(reference).replace("}", ",\"points\":" + points + "}");
    }

    private static String released(String reference) {
        return "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + World.hourAgo() + "\"}";
    }
}
