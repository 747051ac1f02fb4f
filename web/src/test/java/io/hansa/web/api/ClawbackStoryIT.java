package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners and staff take points back that were used meanwhile: the member's policy says what becomes of what is missing. */
@OverHttp
class ClawbackStoryIT {

    private Api till;
    private Api agent;
    private Api finance;
    private String member;
    private Api me;

    @BeforeEach
    void world() {
        till = World.partner().api();
        agent = World.staff("SERVICE");
        finance = World.staff("FINANCE");
        member = World.memberWithPassword();
        me = World.me(member);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void what_was_used_of_points_that_a_partner_takes_back_is_owed_and_repaid_by_its_next() {
        World.takenBack(member, "NONE", "DEBT");
        accrued("A1", 100);
        redeemed("R1", 80);
        has(20, 0);

        reversed("A1", "").is(201);

        has(0, 80);
        lastLine("partner.accrual-reversal", -20);
        assertThat(accrued("A2", 100).number("points")).isEqualTo(100);
        has(20, 0);
        lastLine("partner.accrual", 20);

        // what repaid is owed again when it is taken back itself, whole or in part: what came to the wallet goes first
        reversed("A2", ",\"points\":30").is(201);
        has(0, 10);
        reversed("A2", "").is(201);
        has(0, 80);
    }

    @Test
    void it_is_repaid_little_by_little_and_nothing_of_that_can_be_used() {
        World.takenBack(member, "NONE", "DEBT");
        accrued("A1", 100);
        redeemed("R1", 80);
        reversed("A1", "").is(201);

        accrued("A2", 30);

        has(0, 50);
        till.key("r")
                .post("/partner/redemptions", World.redeemed("R2", member, 1))
                .isProblem(409, "insufficient-points");
        given(60);
        has(10, 0);
    }

    @Test
    void what_was_used_of_points_that_staff_take_back_is_owed_and_repaid_by_the_next() {
        World.takenBack(member, "NONE", "DEBT");
        long gift = given(100);
        redeemed("R1", 80);

        undone(gift).is(201);

        has(0, 80);
        given(100);
        has(20, 0);
    }

    @Test
    void points_that_waited_repay_what_is_owed_when_they_become_usable() {
        World.takenBack(member, "EVENT", "DEBT");
        long gift = given(100);
        redeemed("R1", 80);
        undone(gift).is(201);
        accrued("A1", 100);
        has(0, 80);

        confirmed("A1");

        has(20, 0);
    }

    @Test
    void a_wallet_never_goes_below_what_it_has_where_the_policy_says_so() {
        World.takenBack(member, "NONE", "NEVER_BELOW");
        accrued("A1", 100);
        redeemed("R1", 80);

        missesEighty(reversed("A1", ""));

        has(20, 0);
        reversed("A1", ",\"points\":20").is(201);
        has(0, 0);

        long gift = given(100);
        redeemed("R2", 80);
        missesEighty(undone(gift));
        has(20, 0);
    }

    @Test
    void only_what_still_waits_is_taken_back_where_the_policy_says_so() {
        World.takenBack(member, "EVENT", "PENDING_ONLY");
        accrued("A1", 100);
        assertThat(pending()).isEqualTo(100);
        reversed("A1", ",\"points\":40").is(201);
        assertThat(pending()).isEqualTo(60);
        reversed("A1", "").is(201);
        assertThat(pending()).isZero();
        has(0, 0);

        accrued("A2", 100);
        reversed("A2", ",\"points\":40").is(201);
        confirmed("A2");
        has(60, 0);
        leavesAlone(reversed("A2", ""));
        leavesAlone(reversed("A2", ",\"points\":1"));
        leavesAlone(undone(given(40)));

        has(100, 0);
    }

    @Test
    void what_never_waited_is_not_taken_back_where_only_that_is() {
        World.takenBack(member, "NONE", "PENDING_ONLY");
        accrued("A1", 100);

        leavesAlone(reversed("A1", ""));

        has(100, 0);
    }

    /** Says so in words of its own. */
    private static void leavesAlone(Answer refused) {
        refused.isProblem(409, "not-pending");
        assertThat(refused.text("detail")).contains("wait to be confirmed");
    }

    private static void missesEighty(Answer refused) {
        refused.isProblem(409, "insufficient-points");
        assertThat(refused.number("required")).isEqualTo(100);
        assertThat(refused.number("available")).isEqualTo(20);
        assertThat(refused.number("missing")).isEqualTo(80);
    }

    private Answer accrued(String reference, long points) {
        return till.key(reference)
                .post("/partner/accruals", World.pointsGiven(reference, member, points))
                .is(201);
    }

    private void redeemed(String reference, long points) {
        till.key(reference)
                .post("/partner/redemptions", World.redeemed(reference, member, points))
                .is(201);
    }

    private void confirmed(String reference) {
        till.key("stay-" + reference)
                .post(
                        "/partner/transactions/" + reference + "/confirmation",
                        "{\"event\":\"STAYED\",\"occurredAt\":\"" + World.hourAgo() + "\"}")
                .is(201);
    }

    private Answer reversed(String reference, String part) {
        String undo = "U" + World.unique();
        return till.key(undo)
                .post(
                        "/partner/transactions/" + reference + "/reversal",
                        "{\"reference\":\"" + undo + "\",\"occurredAt\":\"" + World.hourAgo() + "\"" + part + "}");
    }

    /** By staff; the entry. */
    private long given(long points) {
        return agent.key("give-" + World.unique())
                .post(
                        "/admin/adjustments",
                        "{\"member\":\"" + member + "\",\"points\":" + points
                                + ",\"reason\":\"GOODWILL\",\"note\":\"\"}")
                .is(201)
                .number("entry");
    }

    private Answer undone(long entry) {
        return finance.key("undo-" + World.unique())
                .post("/admin/entries/" + entry + "/reversal", "{\"reason\":\"CORRECTION\"}");
    }

    private void has(long available, long owed) {
        Answer standing = me.get("/me").is(200);
        assertThat(standing.number("available")).as("available").isEqualTo(available);
        assertThat(standing.number("owed")).as("owed").isEqualTo(owed);
    }

    private long pending() {
        return me.get("/me").is(200).number("pending");
    }

    private void lastLine(String code, long points) {
        Answer lines = me.get("/me/statement?limit=1").is(200);
        assertThat(lines.text("items[0].code")).isEqualTo(code);
        assertThat(lines.number("items[0].points")).isEqualTo(points);
    }
}
