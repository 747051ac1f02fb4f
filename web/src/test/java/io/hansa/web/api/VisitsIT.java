package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lounge that never lets in one too many, nor turns away one who has the right. */
@OverHttp
class VisitsIT {

    private static final int SCANS = 20;

    private World.Partner peking;
    private World.Partner shanghai;

    @BeforeEach
    void two_airports() {
        peking = Lounges.airport();
        shanghai = Lounges.airport();
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void of_twenty_scans_at_two_airports_for_the_last_visit_one_enters() {
        String right = Lounges.right("NOBODY", peking, shanghai);
        String member = World.memberWithPassword();
        Lounges.grant(member, right, 1);

        List<Answer> answers = scans(member, right, 0);

        assertThat(entered(answers)).singleElement().satisfies(in -> {
            assertThat(in.number("left")).isZero();
            assertThat(in.number("paidFen")).isEqualTo(12_000);
        });
        assertThat(refused(answers)).hasSize(SCANS - 1).allSatisfy(answer -> {
            answer.isProblem(409, "no-right-left");
            assertThat(answer.number("required")).isEqualTo(1);
            assertThat(answer.number("available")).isZero();
            assertThat(answer.text("detail")).contains(right);
        });
        assertThat(Lounges.left(member, right)).isZero();
        assertThat(Lounges.owed(peking) + Lounges.owed(shanghai)).isEqualTo(12_000);
        assertThat(units(entered(answers).get(0).number("entry")))
                .as("what is used and what is paid are one entry")
                .isEqualTo("CNY," + right);
    }

    @Test
    void a_card_that_somebody_wrote_is_nobodys() {
        String right = Lounges.right("NOBODY", peking);
        String member = World.memberWithPassword();
        Lounges.grant(member, right, 1);
        String card = Lounges.card(member);

        String another = card.replace(member, World.member());
        refusal(peking.api(), another, right, 0).isProblem(404, "unknown-member");
        refusal(peking.api(), card, right, 0).is(201);
    }

    @Test
    void with_a_guest_and_one_left_nobody_enters_where_the_right_says_so() {
        String right = Lounges.right("NOBODY", peking, shanghai);
        String member = World.memberWithPassword();
        Lounges.grant(member, right, 1);

        List<Answer> answers = scans(member, right, 1);

        assertThat(answers).allSatisfy(answer -> {
            answer.isProblem(409, "guests-not-covered");
            assertThat(answer.number("required")).isEqualTo(2);
            assertThat(answer.number("available")).isEqualTo(1);
        });
        assertThat(Lounges.left(member, right)).isEqualTo(1);
        assertThat(Lounges.owed(peking) + Lounges.owed(shanghai)).isZero();
    }

    @Test
    void with_a_guest_and_one_left_the_member_enters_alone_where_the_right_says_so() {
        String right = Lounges.right("MEMBER_ALONE", peking, shanghai);
        String member = World.memberWithPassword();
        Lounges.grant(member, right, 1);

        List<Answer> answers = scans(member, right, 1);

        assertThat(entered(answers)).singleElement().satisfies(in -> {
            assertThat(in.number("guestsAsked")).isEqualTo(1);
            assertThat(in.number("guests")).isZero();
            assertThat(in.number("paidFen")).isEqualTo(12_000);
        });
        assertThat(refused(answers)).hasSize(SCANS - 1).allSatisfy(answer -> answer.isProblem(409, "no-right-left"));
        assertThat(Lounges.left(member, right)).isZero();
    }

    @Test
    void a_visit_with_guests_is_once_and_is_taken_back_once() {
        String right = Lounges.right("NOBODY", peking);
        String member = World.member();
        Lounges.grant(member, right, 4);
        Api till = peking.api();
        String scan = Lounges.scan("V1", member, right, 2);

        Answer in = till.key("k1").post("/partner/visits", scan).is(201);
        assertThat(in.number("used")).isEqualTo(3);
        assertThat(in.number("left")).isEqualTo(1);
        assertThat(till.key("k1").post("/partner/visits", scan).is(201).replayed())
                .isTrue();
        till.key("k1")
                .post("/partner/visits", Lounges.scan("V2", member, right, 0))
                .isProblem(422, "idempotency-conflict");
        till.key("k2")
                .post("/partner/visits", Lounges.scan("V1", member, right, 0))
                .isProblem(409, "duplicate-reference");
        assertThat(Lounges.owed(peking)).isEqualTo(28_000);

        List<Answer> voids = Together.times(5, i -> till.key("void-" + i).post("/partner/visits/V1/void", ""));

        assertThat(voids.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(voids.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(answer -> answer.isProblem(409, "already-reversed"));
        assertThat(Lounges.left(member, right)).isEqualTo(4);
        assertThat(Lounges.owed(peking)).isZero();
        shanghai.api().key("other").post("/partner/visits/V1/void", "").isProblem(404, "visit-not-found");
    }

    @Test
    void whoever_is_not_let_in_is_told_why() {
        String right = Lounges.right("NOBODY", peking);
        String member = World.member();
        Lounges.grant(member, right, 9);
        Api till = peking.api();

        refusal(shanghai.api(), member, right, 0).isProblem(409, "right-not-honoured");
        refusal(till, member, right, 3).isProblem(409, "too-many-guests");
        refusal(till, World.member(), right, 0).isProblem(409, "no-right-left");
        refusal(till, "1000000009", right, 0).isProblem(404, "unknown-member");
        World.Partner limited = World.client(peking, "visits");
        World.limit(limited, "T9");
        refusal(limited.api(), member, right, 0).isProblem(403, "outlet-not-allowed");
        refusal(World.client(peking, "read").api(), member, right, 0).is(403);
        assertThat(Lounges.left(member, right)).isEqualTo(9);
        assertThat(till.get("/partner/outlets/" + World.OUTLET + "/rights")
                        .is(200)
                        .<String>list("items.right"))
                .contains(right);
    }

    @Test
    void a_member_of_a_household_uses_its_own_first_and_then_the_heads() {
        String right = Lounges.right("NOBODY", "&household=true", peking);
        String head = World.member();
        String child = World.member();
        World.household("Wang", head, child);
        Lounges.grant(head, right, 1);
        Lounges.grant(child, right, 1);
        Api till = peking.api();

        till.key("own")
                .post("/partner/visits", Lounges.scan("H1", child, right, 0))
                .is(201);
        assertThat(Lounges.left(head, right)).isEqualTo(1);
        List<Answer> answers = Together.times(
                SCANS,
                i -> till.key("h" + i)
                        .post("/partner/visits", Lounges.scan("H2" + i, i % 2 == 0 ? child : head, right, 0)));

        assertThat(entered(answers)).hasSize(1);
        assertThat(refused(answers)).allSatisfy(answer -> answer.isProblem(409, "no-right-left"));
        assertThat(Lounges.left(head, right)).isZero();
    }

    @Test
    void what_is_not_counted_is_had_or_not() {
        String right = Lounges.right("NOBODY", "&counted=false", peking);
        String member = World.member();
        Api till = peking.api();

        refusal(till, member, right, 0).isProblem(409, "no-right-left");
        Lounges.grant(member, right, 0);
        // it is had from today on, which an hour ago may not have been
        till.key("p1")
                .post("/partner/visits", Lounges.scanNow("P1", member, right, 1))
                .is(201);
        Answer second = till.key("p2")
                .post("/partner/visits", Lounges.scanNow("P2", member, right, 0))
                .is(201);

        assertThat(second.number("used")).isZero();
        assertThat(Lounges.owed(peking)).isEqualTo(20_000 + 12_000);
    }

    @Test
    void a_sandbox_lets_test_members_in_and_moves_no_money() {
        World.Sandbox sandbox = World.sandbox(peking);
        Api till = sandbox.client().api();

        Answer in = till.key("s1")
                .post("/partner/visits", Lounges.scan("S1", sandbox.member(), "TEST_VISIT", 1))
                .is(201);

        assertThat(in.number("left")).isEqualTo(8);
        till.key("s2").post("/partner/visits/S1/void", "").is(200);
        refusal(till, World.member(), "TEST_VISIT", 0).isProblem(404, "unknown-member");
        assertThat(Lounges.owed(peking)).isZero();
    }

    private static Answer refusal(Api till, String member, String right, int guests) {
        String name = "X" + World.unique();
        return till.key(name).post("/partner/visits", Lounges.scan(name, member, right, guests));
    }

    private List<Answer> scans(String member, String right, int guests) {
        Api one = peking.api();
        Api other = shanghai.api();
        String card = Lounges.card(member);
        return Together.times(
                SCANS,
                i -> (i % 2 == 0 ? one : other)
                        .key("scan-" + i)
                        .post("/partner/visits", Lounges.scan("V" + i, card, right, guests)));
    }

    private static String units(long entry) {
        var database = RunningHansa.database();
        try (var connection = database.connect(database.app());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT GROUP_CONCAT(DISTINCT a.unit ORDER BY a.unit) FROM ledger_posting p"
                                + " JOIN ledger_account a ON a.id = p.account WHERE p.entry = " + entry)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Answer> entered(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() == 201).toList();
    }

    private static List<Answer> refused(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() != 201).toList();
    }
}
