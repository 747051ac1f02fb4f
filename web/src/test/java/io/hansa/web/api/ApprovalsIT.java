package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections above one person's limit are made by two, once, whoever comes at the same time. */
@OverHttp
class ApprovalsIT {

    private static final int LIMIT = 5_000;
    private static final int CROWD = 20;

    private String member;
    private Api agent;
    private Api finance;

    @BeforeEach
    void world() {
        member = World.memberWithPassword();
        agent = World.staff("SERVICE");
        finance = World.staff("FINANCE");
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void within_the_limit_it_is_made_at_once_and_above_it_by_two() {
        Answer small = ask(agent, "small", LIMIT - 1).is(201);
        assertThat(small.text("state")).isEqualTo("POSTED");
        assertThat(small.number("available")).isEqualTo(LIMIT - 1);

        String large = waiting(agent, 20_000);
        assertThat(available()).isEqualTo(LIMIT - 1);

        Answer approved = finance.put(path(large) + "/approval").is(200);
        assertThat(approved.text("state")).isEqualTo("APPROVED");
        assertThat(approved.number("available")).isEqualTo(20_000 + LIMIT - 1);
        Answer again = finance.put(path(large) + "/approval").is(200);
        assertThat(again.replayed()).isTrue();
        assertThat(again.number("entry")).isEqualTo(approved.number("entry"));
        Answer line = World.me(member).get("/me/statement").is(200);
        assertThat(line.number("items[0].points")).isEqualTo(20_000);
        assertThat(line.text("items[0].why.inputs.adjustment")).isEqualTo(large);
        assertThat(line.text("items[0].why.text")).contains(large);
        assertThat(line.text("items[0].why.inputs.approver")).isNull();
    }

    @Test
    void many_small_ones_count_as_what_they_come_to() {
        List<Answer> answers = Together.times(CROWD, i -> ask(agent, "part-" + i, LIMIT / 4));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(4);
        assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(CROWD - 4);
        assertThat(available()).isEqualTo(LIMIT);
    }

    @Test
    void nobody_approves_or_refuses_their_own() {
        Api admin = World.staff("ADMIN");
        String request = waiting(admin, 60_000);

        admin.put(path(request) + "/approval").isProblem(409, "own-request");
        admin.put(path(request) + "/refusal", "{\"decision\":\"no\"}").isProblem(409, "own-request");

        assertThat(state(request)).isEqualTo("WAITING");
        World.staff("ADMIN").put(path(request) + "/approval").is(200);
        assertThat(available()).isEqualTo(60_000);
    }

    @Test
    void a_request_is_decided_once() {
        String refused = waiting(agent, 6_000);
        finance.put(path(refused) + "/refusal", "{\"decision\":\"Not our fault\"}")
                .is(200);
        finance.put(path(refused) + "/approval").isProblem(409, "adjustment-not-waiting");
        Answer seen = agent.get(path(refused)).is(200);
        assertThat(seen.text("decision")).isEqualTo("Not our fault");

        String withdrawn = waiting(agent, 6_000);
        finance.put(path(withdrawn) + "/withdrawal").isProblem(409, "not-the-asker");
        agent.put(path(withdrawn) + "/withdrawal").is(200);
        finance.put(path(withdrawn) + "/approval").isProblem(409, "adjustment-not-waiting");
        assertThat(available()).isZero();
    }

    @Test
    void many_approvers_at_once_make_one_entry() {
        String request = waiting(agent, 7_000);
        List<Api> approvers = IntStream.range(0, CROWD)
                .mapToObj(i -> World.staff(i % 2 == 0 ? "FINANCE" : "ADMIN"))
                .toList();

        List<Answer> answers = Together.times(CROWD, i -> approvers.get(i).put(path(request) + "/approval"));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(answer -> answer.isProblem(409, "adjustment-not-waiting"));
        assertThat(available()).isEqualTo(7_000);
    }

    @Test
    void of_approval_refusal_and_withdrawal_at_once_one_wins() {
        for (int round = 0; round < 10; round++) {
            long before = available();
            String request = waiting(agent, 6_000);

            List<Answer> answers = Together.times(3, i -> switch (i) {
                case 0 -> finance.put(path(request) + "/approval");
                case 1 -> finance.put(path(request) + "/refusal", "{\"decision\":\"no\"}");
                default -> agent.put(path(request) + "/withdrawal");
            });

            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(available() - before).isEqualTo(answers.get(0).status() == 200 ? 6_000 : 0);
        }
    }

    @Test
    void what_cannot_be_made_waits_on() {
        String request = waiting(agent, -6_000);

        Answer refused = finance.put(path(request) + "/approval").isProblem(409, "insufficient-points");
        assertThat(refused.number("missing")).isEqualTo(6_000);
        assertThat(state(request)).isEqualTo("WAITING");

        World.give(World.partner(), member, 6_500);
        finance.put(path(request) + "/approval").is(200);
        assertThat(available()).isEqualTo(500);
    }

    @Test
    void the_same_request_is_asked_once() {
        List<Answer> answers = Together.times(CROWD, i -> ask(agent, "once", 8_000));

        assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.text("adjustment")).distinct())
                .hasSize(1);
        ask(agent, "once", 8_001).isProblem(422, "idempotency-conflict");
        agent.key("once")
                .post("/admin/adjustments", body(World.member(), 8_000))
                .isProblem(422, "idempotency-conflict");
        finance.put(path(answers.get(0).text("adjustment")) + "/approval").is(200);
        assertThat(ask(agent, "once", 8_000).is(201).replayed()).isTrue();
        assertThat(available()).isEqualTo(8_000);
    }

    @Test
    void what_nobody_decides_lapses() {
        String request = waiting(agent, 9_000);

        World.passDeadline(request);

        assertThat(state(request)).isEqualTo("LAPSED");
        Answer seen = finance.get(path(request)).is(200);
        assertThat(seen.text("decidedBy")).isEqualTo("system:adjustment-deadline");
        finance.put(path(request) + "/approval").isProblem(409, "adjustment-not-waiting");
        assertThat(available()).isZero();
    }

    @Test
    void an_agent_sees_what_it_asked_for_and_nothing_else() {
        String mine = waiting(agent, 6_000);
        Api other = World.staff("SERVICE");

        other.get(path(mine)).isProblem(404, "adjustment-not-found");
        other.put(path(mine) + "/withdrawal").isProblem(404, "adjustment-not-found");
        assertThat(other.get("/admin/adjustments").is(200).list("items")).isEmpty();
        assertThat(agent.get("/admin/adjustments?state=WAITING").is(200).<String>list("items.adjustment"))
                .containsExactly(mine);
        assertThat(finance.get("/admin/adjustments?member=" + member).is(200).<String>list("items.adjustment"))
                .containsExactly(mine);
    }

    @Test
    void a_wrong_entry_is_undone_once_and_above_the_limit_by_two() {
        String gift = waiting(agent, 70_000);
        long entry = finance.put(path(gift) + "/approval").is(200).number("entry");
        String reversal = "/admin/entries/" + entry + "/reversal";
        String body = "{\"reason\":\"CORRECTION\"}";

        String asked = finance.key("undo").post(reversal, body).is(202).text("adjustment");
        assertThat(finance.key("undo").post(reversal, body).is(202).replayed()).isTrue();
        World.staff("FINANCE").key("other").post(reversal, body).isProblem(409, "already-requested");
        finance.put(path(asked) + "/approval").isProblem(409, "own-request");
        World.staff("ADMIN").put(path(asked) + "/approval").is(200);

        assertThat(available()).isZero();
        assertThat(finance.key("undo").post(reversal, body).is(201).replayed()).isTrue();
        finance.key("again").post(reversal, body).isProblem(409, "already-reversed");
    }

    @Test
    void what_repaid_a_debt_counts_when_it_is_undone() {
        owes(99_000);
        long entry = given(100_000);
        assertThat(available()).isEqualTo(1_000);
        assertThat(owed()).isZero();

        String asked = undone(entry).is(202).text("adjustment");

        assertThat(finance.get(path(asked)).is(200).number("points")).isEqualTo(-100_000);
        assertThat(available()).isEqualTo(1_000);
        assertThat(owed()).isZero();
        // of the hundred thousand it says how many are owed again
        assertThat(page("approvals/request.xhtml?number=" + asked)).contains("100,000", "99,000");
        finance.put(path(asked) + "/approval").isProblem(409, "own-request");
        World.staff("ADMIN").put(path(asked) + "/approval").is(200);
        assertThat(available()).isZero();
        assertThat(owed()).isEqualTo(99_000);
    }

    @Test
    void many_that_repaid_a_debt_count_as_what_they_come_to() {
        owes(29_000);
        long first = given(30_000);
        assertThat(undone(first).is(201).number("available")).isZero();
        assertThat(owed()).isEqualTo(29_000);
        long second = given(30_000);

        undone(second).is(202);

        assertThat(available()).isEqualTo(1_000);
        assertThat(owed()).isZero();
    }

    @Test
    void what_did_nothing_but_repay_a_debt_is_shown_and_undone() {
        owes(100);
        long entry = ask(agent, "half", 50).is(201).number("entry");
        assertThat(owed()).isEqualTo(50);

        assertThat(page("entries/entry.xhtml?number=" + entry)).contains("id=\"reverse\"");
        assertThat(page("entries/reverse.xhtml?number=" + entry)).contains("id=\"reversing\"");
        assertThat(undone(entry).is(201).number("available")).isZero();

        assertThat(owed()).isEqualTo(100);
        assertThat(page("entries/entry.xhtml?number=" + entry)).doesNotContain("id=\"reverse\"");
        undone(entry).isProblem(409, "already-reversed");
    }

    @Test
    void what_stands_behind_something_else_is_not_undone_here() {
        World.give(World.partner(), member, 100);
        long entry = World.me(member).get("/me/statement").is(200).number("items[0].entry");

        finance.key("undo")
                .post("/admin/entries/" + entry + "/reversal", "{\"reason\":\"CORRECTION\"}")
                .isProblem(409, "not-correctable");
    }

    private Answer ask(Api who, String key, long points) {
        return who.key(key).post("/admin/adjustments", body(member, points));
    }

    private static String body(String member, long points) {
        return "{\"member\":\"" + member + "\",\"points\":" + points + ",\"reason\":\"GOODWILL\",\"note\":\"\"}";
    }

    private String waiting(Api who, long points) {
        Answer answer = ask(who, "ask-" + World.unique(), points).is(202);
        assertThat(answer.text("state")).isEqualTo("WAITING");
        return answer.text("adjustment");
    }

    /** By two, where it is above the limit. */
    private long given(long points) {
        return World.staff("ADMIN")
                .put(path(waiting(agent, points)) + "/approval")
                .is(200)
                .number("entry");
    }

    private Answer undone(long entry) {
        return finance.key("undo-" + World.unique())
                .post("/admin/entries/" + entry + "/reversal", "{\"reason\":\"CORRECTION\"}");
    }

    /** A partner takes points back that the member has used. */
    private void owes(long points) {
        World.takenBack(member, "NONE", "DEBT");
        Api till = World.partner().api();
        till.key("a")
                .post("/partner/accruals", World.pointsGiven("A1", member, points))
                .is(201);
        till.key("r")
                .post("/partner/redemptions", World.redeemed("R1", member, points))
                .is(201);
        till.key("u")
                .post(
                        "/partner/transactions/A1/reversal",
                        "{\"reference\":\"U1\",\"occurredAt\":\"" + World.hourAgo() + "\"}")
                .is(201);
        assertThat(owed()).isEqualTo(points);
    }

    private static String page(String path) {
        var answer =
                Visitor.signedIn(World.staffLogin("FINANCE"), World.PASSWORD).open("console/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String state(String adjustment) {
        return finance.get(path(adjustment)).is(200).text("state");
    }

    private long available() {
        return World.me(member).get("/me").is(200).number("available");
    }

    private long owed() {
        return World.me(member).get("/me").is(200).number("owed");
    }

    private static String path(String adjustment) {
        return "/admin/adjustments/" + adjustment;
    }
}
