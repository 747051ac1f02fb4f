package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single messages that come at the same time share transactions, and nobody can tell. */
@OverHttp
class GatheredIT {

    private static final int CALLERS = 32;

    private World.Partner partner;
    private World.Partner other;
    private List<String> members;

    @BeforeEach
    void world() {
        partner = World.partner();
        other = World.partner();
        members = World.members(8);
    }

    @Test
    void single_messages_of_two_partners_at_once_are_each_posted_once() {
        String token = partner.token();
        String otherToken = other.token();
        List<Answer> answers = Together.times(
                CALLERS,
                i -> Api.as(i % 2 == 0 ? token : otherToken)
                        .key("k" + i)
                        .post("/partner/accruals", World.pointsGiven("S" + i, members.get(i % 8), 10)));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.number("entry")).distinct())
                .hasSize(CALLERS);
        assertThat(members).allMatch(member -> available(member) == CALLERS / 8 * 10);
        World.auditorFindsNothing();
    }

    @Test
    void a_refused_message_does_not_touch_its_neighbours() {
        String token = partner.token();
        List<Answer> answers = Together.times(
                CALLERS,
                i -> i % 4 == 0
                        ? Api.as(token)
                                .key("k" + i)
                                .post("/partner/redemptions", World.redeemed("S" + i, members.get(i % 8), 1_000_000))
                        : Api.as(token)
                                .key("k" + i)
                                .post("/partner/accruals", World.pointsGiven("S" + i, members.get(i % 8), 10)));

        for (int i = 0; i < CALLERS; i++) {
            if (i % 4 == 0) {
                answers.get(i).isProblem(409, "insufficient-points");
            } else {
                answers.get(i).is(201);
            }
        }
        assertThat(available(members.get(0))).isZero();
        assertThat(available(members.get(1))).isEqualTo(CALLERS / 8 * 10);
    }

    @Test
    void a_revoked_client_is_refused_and_its_neighbours_are_posted() {
        String token = partner.token();
        World.Partner client = World.client(partner, "accrue");
        String revoked = client.token();
        World.revoke(client);
        List<Answer> answers = Together.times(
                CALLERS,
                i -> Api.as(i % 4 == 0 ? revoked : token)
                        .key("k" + i)
                        .post("/partner/accruals", World.pointsGiven("S" + i, members.get(i % 8), 10)));

        for (int i = 0; i < CALLERS; i++) {
            if (i % 4 == 0) {
                answers.get(i).isProblem(403, "client-revoked");
            } else {
                answers.get(i).is(201);
            }
        }
        assertThat(available(members.get(0))).isZero();
        assertThat(available(members.get(1))).isEqualTo(CALLERS / 8 * 10);
    }

    @Test
    void one_reference_under_many_keys_at_once_is_accepted_once() {
        String token = partner.token();
        List<Answer> answers = Together.times(
                CALLERS,
                i -> Api.as(token)
                        .key("k" + i)
                        .post("/partner/accruals", World.pointsGiven("same", members.get(i % 2), 10)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer -> answer.text("code").equals("duplicate-reference")
                        || answer.text("code").equals("in-flight"));
        assertThat(available(members.get(0)) + available(members.get(1))).isEqualTo(10);
    }

    @Test
    void a_message_and_its_reversals_at_once_end_with_nothing_or_with_the_message() {
        World.give(partner, members.get(0), 50);
        partner.api()
                .key("first")
                .post("/partner/accruals", World.pointsGiven("first", members.get(0), 10))
                .is(201);
        String token = partner.token();
        String when = "\"occurredAt\":\"" + World.hourAgo() + "\"}";
        List<Answer> answers = Together.times(
                8,
                i -> Api.as(token)
                        .key("undo" + i)
                        .post("/partner/transactions/first/reversal", "{\"reference\":\"U" + i + "\"," + when));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(available(members.get(0))).isEqualTo(50);
    }

    private long available(String member) {
        return partner.api().get("/partner/members/" + member).is(200).number("available");
    }
}
