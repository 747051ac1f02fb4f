package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same call again is one effect and the same answer, however it comes again. */
@OverHttp
class IdempotencyIT {

    private World.Partner partner;
    private Api api;
    private String member;
    private String key;

    @BeforeEach
    void world() {
        partner = World.partner();
        api = partner.api();
        member = World.member();
        key = "key-" + World.unique();
    }

    @Test
    void three_times_in_sequence() {
        String body = World.bought("S1", member, 1_000_000);
        Answer first = api.key(key).post("/partner/accruals", body).is(201);
        Answer second = api.key(key).post("/partner/accruals", body).is(201);
        Answer third = api.key(key).post("/partner/accruals", body).is(201);

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(third.replayed()).isTrue();
        assertThat(List.of(second.text(), third.text())).containsOnly(first.text());
        assertThat(first.number("points")).isEqualTo(1_000);
        assertThat(available()).isEqualTo(1_000);
    }

    @Test
    void three_times_in_parallel() {
        String body = World.bought("S1", member, 1_000_000);
        List<Answer> answers = Together.times(3, i -> api.key(key).post("/partner/accruals", body));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
        assertThat(available()).isEqualTo(1_000);
        World.auditorFindsNothing();
    }

    @Test
    void twenty_redemptions_with_one_key_in_parallel_take_the_points_once() {
        World.give(partner, member, 500);
        String body = World.redeemed("S1", member, 300);
        List<Answer> answers = Together.times(20, i -> api.key(key).post("/partner/redemptions", body));

        assertThat(answers)
                .allMatch(
                        answer -> answer.status() == 201 || answer.text("code").equals("in-flight"));
        assertThat(answers.stream().filter(answer -> answer.status() == 201 && !answer.replayed()))
                .hasSize(1);
        assertThat(available()).isEqualTo(200);
        assertThat(api.key(key).post("/partner/redemptions", body).is(201).replayed())
                .isTrue();
    }

    @Test
    void another_body_with_the_same_key_is_refused() {
        api.key(key)
                .post("/partner/accruals", World.bought("S1", member, 1_000_000))
                .is(201);

        api.key(key)
                .post("/partner/accruals", World.bought("S1", member, 2_000_000))
                .isProblem(422, "idempotency-conflict");
        api.key(key)
                .post("/partner/redemptions", World.redeemed("S1", member, 5))
                .isProblem(422, "idempotency-conflict");
        assertThat(available()).isEqualTo(1_000);
    }

    @Test
    void a_refusal_is_given_again_even_when_it_would_now_go_well() {
        String body = World.redeemed("S1", member, 300);
        Answer first = api.key(key).post("/partner/redemptions", body).isProblem(409, "insufficient-points");
        World.give(partner, member, 500);

        Answer second = api.key(key).post("/partner/redemptions", body).isProblem(409, "insufficient-points");
        assertThat(second.replayed()).isTrue();
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(first.number("required")).isEqualTo(300);
        assertThat(first.number("available")).isZero();
        assertThat(first.number("missing")).isEqualTo(300);
    }

    @Test
    void a_batch_again_has_no_second_effect() {
        String body = Batches.accruals("B", member, 20, 10_000);
        Answer first = api.key(key).post("/partner/transactions:batch", body).is(200);
        Answer second = api.key(key).post("/partner/transactions:batch", body).is(200);

        assertThat(first.number("accepted")).isEqualTo(20);
        assertThat(first.number("replayed")).isZero();
        assertThat(second.number("replayed")).isEqualTo(20);
        assertThat(second.replayed()).isTrue();
        assertThat(second.list("results.receipt")).isEqualTo(first.list("results.receipt"));
        assertThat(available()).isEqualTo(200);
    }

    @Test
    void keys_belong_to_the_client() {
        World.Partner other = World.partner();
        api.key(key)
                .post("/partner/accruals", World.bought("S1", member, 1_000_000))
                .is(201);

        Answer answer = other.api().key(key).post("/partner/accruals", World.bought("S1", member, 1_000_000));
        assertThat(answer.is(201).replayed()).isFalse();
        assertThat(available()).isEqualTo(2_000);
    }

    @Test
    void a_call_without_a_key_or_with_a_bad_one_does_nothing() {
        String body = World.bought("S1", member, 1_000_000);
        api.post("/partner/accruals", body).isProblem(400, "idempotency-key-missing");
        api.key("with blank").post("/partner/accruals", body).isProblem(400, "idempotency-key-malformed");
        api.key("x".repeat(101)).post("/partner/accruals", body).isProblem(400, "idempotency-key-malformed");
        assertThat(available()).isZero();
    }

    private long available() {
        return api.get("/partner/members/" + member).is(200).number("available");
    }
}
