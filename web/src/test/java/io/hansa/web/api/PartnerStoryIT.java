package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's system at work. */
@OverHttp
class PartnerStoryIT {

    private World.Partner partner;
    private Api api;
    private String member;

    @BeforeEach
    void world() {
        partner = World.partner();
        api = partner.api();
        member = World.member();
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void accrues_redeems_and_reverses() {
        Answer accrual = api.key("1")
                .post("/partner/accruals", World.bought("A1", member, 1_000_000))
                .is(201);
        assertThat(accrual.header("Location")).endsWith("/api/v1/partner/transactions/A1");
        assertThat(accrual.number("points")).isEqualTo(1_000);
        assertThat(accrual.number("statusPoints")).isEqualTo(1_000);
        assertThat(accrual.number("moneyFen")).isEqualTo(1_000);

        Answer kept = api.get("/partner/transactions/A1").is(200);
        assertThat(kept.text("why.text")).contains("¥10,000.00").contains("contract version 1");
        assertThat(kept.<String>list("why.details")).contains("The partner pays 1 fen a point");
        assertThat(api.get("/partner/transactions").is(200).<String>list("items.why.code"))
                .containsExactly("accrual.rate");

        Answer redemption = api.key("2")
                .post("/partner/redemptions", World.redeemed("R1", member, 300))
                .is(201);
        assertThat(redemption.number("points")).isEqualTo(-300);
        assertThat(redemption.number("balance")).isEqualTo(700);

        Answer part = api.key("part")
                .post("/partner/transactions/R1/reversal", reversal("RR0").replace("}", ",\"points\":120}"))
                .is(201);
        assertThat(part.number("points")).isEqualTo(120);
        Answer reversal = api.key("3")
                .post("/partner/transactions/R1/reversal", reversal("RR1"))
                .is(201);
        assertThat(reversal.number("balance")).isEqualTo(1_000);
        api.key("4").post("/partner/transactions/R1/reversal", reversal("RR2")).isProblem(409, "already-reversed");

        Answer reversed = api.get("/partner/transactions/R1").is(200);
        assertThat(reversed.text("kind")).isEqualTo("REDEMPTION");
        assertThat(reversed.number("reversedBy[0]")).isEqualTo(part.number("transaction"));
        assertThat(reversed.number("reversedBy[1]")).isEqualTo(reversal.number("transaction"));
        assertThat(api.get("/partner/transactions/RR1").is(200).text("original"))
                .isEqualTo("R1");
    }

    @Test
    void sends_a_batch_in_which_one_is_refused_and_later_ones_see_earlier_ones() {
        String batch = "{\"transactions\":["
                + item("ACCRUAL", World.pointsGiven("B1", member, 100)) + ","
                + item("REDEMPTION", World.redeemed("B2", member, 400)) + ","
                + item("REDEMPTION", World.redeemed("B3", member, 60)) + ","
                + "{\"kind\":\"REVERSAL\",\"reference\":\"B4\",\"occurredAt\":\"" + World.hourAgo()
                + "\",\"original\":\"B3\"}]}";
        Answer answer = api.key("b").post("/partner/transactions:batch", batch).is(200);

        assertThat(answer.<Integer>list("results.status")).containsExactly(201, 409, 201, 201);
        assertThat(answer.<String>list("results.reference")).containsExactly("B1", "B2", "B3", "B4");
        assertThat(answer.number("accepted")).isEqualTo(3);
        assertThat(answer.text("results[1].problem.code")).isEqualTo("insufficient-points");
        assertThat(answer.number("results[1].problem.missing")).isEqualTo(300);
        assertThat(answer.number("results[3].receipt.balance")).isEqualTo(100);
        assertThat(api.get("/partner/transactions?state=REFUSED").is(200).<String>list("items.refusal"))
                .containsExactly("insufficient-points");
    }

    @Test
    void sends_a_reversal_before_its_original_and_both_come_right() {
        Answer parked = api.key("first")
                .post("/partner/transactions/S1/reversal", reversal("U1"))
                .is(202);
        assertThat(parked.text("state")).isEqualTo("PARKED");
        assertThat(parked.text("original")).isEqualTo("S1");
        assertThat(parked.header("Location")).endsWith("/api/v1/partner/transactions/U1");
        assertThat(api.get("/partner/transactions/U1").is(200).text("state")).isEqualTo("PARKED");
        assertThat(api.get("/partner/transactions?state=PARKED").is(200).<String>list("items.reference"))
                .containsExactly("U1");

        api.key("second")
                .post("/partner/accruals", World.bought("S1", member, 1_000_000))
                .is(201);

        Answer again = api.key("first")
                .post("/partner/transactions/S1/reversal", reversal("U1"))
                .is(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.number("transaction")).isEqualTo(parked.number("transaction"));
        assertThat(api.get("/partner/transactions/S1").is(200).number("reversedBy[0]"))
                .isEqualTo(parked.number("transaction"));
        assertThat(api.get("/partner/members/" + member).is(200).number("available"))
                .isZero();
    }

    @Test
    void sends_originals_and_their_reversals_at_the_same_moment() {
        int pairs = 16;
        List<Answer> answers = Together.times(
                2 * pairs,
                i -> i % 2 == 0
                        ? api.key("o" + i).post("/partner/accruals", World.pointsGiven("O" + i / 2, member, 10))
                        : api.key("u" + i)
                                .post("/partner/transactions/O" + i / 2 + "/reversal", reversal("U" + i / 2)));

        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 202);
        assertThat(api.get("/partner/transactions?state=PARKED").is(200).list("items"))
                .isEmpty();
        assertThat(api.get("/partner/members/" + member).is(200).number("available"))
                .isZero();
    }

    @Test
    void sells_several_things_and_takes_one_of_them_back() {
        Answer basket = api.key("1")
                .post(
                        "/partner/accruals",
                        itemised(World.bought("A1", member, 1_000_000), fen("SHOES", 700_000), fen("SOCKS", 300_000)))
                .is(201);
        Answer back = api.key("2")
                .post("/partner/transactions/A1/reversal", itemised(reversal("X1"), named("SOCKS")))
                .is(201);
        Answer again = api.key("2")
                .post("/partner/transactions/A1/reversal", itemised(reversal("X1"), named("SOCKS")))
                .is(201);

        assertThat(basket.number("points")).isEqualTo(1_000);
        assertThat(back.number("points")).isEqualTo(-300);
        assertThat(again.replayed()).isTrue();
        Answer kept = api.get("/partner/transactions/A1").is(200);
        assertThat(kept.<String>list("items.code")).containsExactly("SHOES", "SOCKS");
        assertThat(kept.<Integer>list("items.amountFen")).containsExactly(700_000, 300_000);
        assertThat(kept.number("items[1].reversedBy")).isEqualTo(back.number("transaction"));
        assertThat(kept.text("items[0].reversedBy")).isNull();
        assertThat(kept.<String>list("why.details")).contains("Items: SHOES, SOCKS");
        Answer undone = api.get("/partner/transactions/X1").is(200);
        assertThat(undone.number("amountFen")).isEqualTo(300_000);
        assertThat(undone.<String>list("items.code")).containsExactly("SOCKS");
        assertThat(undone.<String>list("why.details")).contains("Items: SOCKS", "For ¥3,000.00 of it");
        assertThat(api.get("/partner/transactions?kind=ACCRUAL").is(200).<List<String>>list("items.items.code"))
                .containsExactly(List.of("SHOES", "SOCKS"));

        Answer twice = api.key("3")
                .post("/partner/transactions/A1/reversal", itemised(reversal("X2"), named("SHOES"), named("SOCKS")));
        twice.isProblem(409, "item-already-reversed");
        assertThat(twice.text("item")).isEqualTo("SOCKS");
        api.key("4")
                .post("/partner/transactions/A1/reversal", itemised(reversal("X3"), named("HAT")))
                .isProblem(404, "unknown-item");
        api.key("2")
                .post("/partner/transactions/A1/reversal", itemised(reversal("X1"), named("SHOES")))
                .isProblem(422, "idempotency-conflict");
        api.key("5")
                .post("/partner/transactions/A1/reversal", reversal("X4").replace("}", ",\"amountFen\":1000}"))
                .is(201);
        api.key("6")
                .post("/partner/transactions/A1/reversal", itemised(reversal("X5"), named("SHOES")))
                .isProblem(409, "reversal-exceeds");
    }

    @Test
    void takes_an_item_back_once_of_many_calls_at_the_same_moment() {
        api.key("1")
                .post(
                        "/partner/accruals",
                        itemised(World.bought("A1", member, 1_000_000), fen("SHOES", 700_000), fen("SOCKS", 300_000)))
                .is(201);

        List<Answer> answers = Together.times(
                16,
                i -> api.key("x" + i)
                        .post("/partner/transactions/A1/reversal", itemised(reversal("X" + i), named("SHOES"))));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.text("code")).isIn("item-already-reversed", "in-flight"));
        assertThat(api.get("/partner/members/" + member).is(200).number("available"))
                .isEqualTo(300);
    }

    @Test
    void items_are_all_of_their_message_and_of_its_measure() {
        World.give(partner, member, 500);
        api.key("1")
                .post(
                        "/partner/redemptions",
                        itemised(World.redeemed("R1", member, 300), points("A", 200), points("B", 99)))
                .isProblem(422, "items-do-not-add-up");
        for (String wrong : List.of(
                itemised(World.bought("W", member, 1_000), points("A", 1_000)),
                itemised(World.bought("W", member, 1_000), named("A")),
                itemised(World.bought("W", member, 1_000), fen("A", 500), fen("A", 500)),
                itemised(World.bought("W", member, 1_000), fen("A B", 1_000)))) {
            Answer refused = api.key("w").post("/partner/accruals", wrong);
            refused.isProblem(422, "invalid-request");
            assertThat(refused.text("violations[0].field")).startsWith("items");
        }
        for (String wrong : List.of(
                itemised(reversal("X"), points("A", 200)),
                itemised(reversal("X").replace("}", ",\"points\":1}"), named("A")))) {
            api.key("x").post("/partner/transactions/R1/reversal", wrong).isProblem(422, "invalid-request");
        }
        api.key("h")
                .post("/partner/authorisations", World.redeemed("H", member, 300))
                .is(201);
        String capture = reversal("C");
        api.key("c")
                .post("/partner/authorisations/H/captures", itemised(capture, points("A", 300)))
                .isProblem(422, "invalid-request");
        api.key("d").post("/partner/authorisations/H/release", reversal("D")).is(201);
        assertThat(api.post(
                                "/partner/quotes",
                                itemised(
                                        "{\"kind\":\"REDEMPTION\",\"outlet\":\"" + World.OUTLET + "\",\"member\":\""
                                                + member + "\",\"points\":300}",
                                        points("A", 299)))
                        .is(200)
                        .text("refusal.code"))
                .isEqualTo("items-do-not-add-up");
        assertThat(api.get("/partner/members/" + member).is(200).number("available"))
                .isEqualTo(500);
    }

    @Test
    void a_batch_has_items_too_and_a_reversal_of_items_may_come_first() {
        World.give(partner, member, 500);
        String batch = "{\"transactions\":["
                + item("REVERSAL", itemised(reversal("U").replace("}", ",\"original\":\"R\"}"), named("SPA"))) + ","
                + item(
                        "REDEMPTION",
                        itemised(World.redeemed("R", member, 400), points("NIGHT", 300), points("SPA", 100)))
                + "," + item("ACCRUAL", itemised(World.bought("A", member, 10_000), fen("TEA", 9_999))) + "]}";
        Answer answer = api.key("b").post("/partner/transactions:batch", batch).is(200);

        assertThat(answer.<Integer>list("results.status")).containsExactly(201, 201, 422);
        assertThat(answer.number("results[0].receipt.points")).isEqualTo(100);
        api.key("again")
                .post("/partner/transactions/R/reversal", itemised(reversal("V"), named("SPA")))
                .isProblem(409, "item-already-reversed");
        Answer early = api.key("early")
                .post("/partner/transactions/LATER/reversal", itemised(reversal("E"), named("TEA")))
                .is(202);
        assertThat(early.text("state")).isEqualTo("PARKED");
        Answer waiting = api.get("/partner/transactions/E").is(200);
        assertThat(waiting.<String>list("items.code")).containsExactly("TEA");
        assertThat(waiting.text("items[0].points")).isNull();
    }

    @Test
    void pages_through_its_transactions_without_gap_or_overlap() {
        api.key("b")
                .post("/partner/transactions:batch", Batches.accruals("P", member, 25, 10_000))
                .is(200);

        List<String> seen = new ArrayList<>();
        String next = "/partner/transactions?limit=10&kind=ACCRUAL";
        while (next != null) {
            Answer page = api.get(next).is(200);
            seen.addAll(page.list("items.reference"));
            String link = page.header("Link");
            assertThat(link.isEmpty()).isEqualTo(page.text("next") == null);
            next = link.isEmpty() ? null : link.replaceAll("^<.*?/api/v1|>.*$", "");
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void asks_who_is_in_front_of_the_till() {
        World.give(partner, member, 120);
        Answer card = api.get("/partner/members/" + member).is(200);

        assertThat(card.text("maskedName")).startsWith("王").doesNotContain("小明");
        assertThat(card.number("available")).isEqualTo(120);
        assertThat(card.json().getBoolean("active")).isTrue();
        assertThat(card.json().getMap("").keySet())
                .containsExactlyInAnyOrder("member", "maskedName", "tier", "active", "available");
    }

    @Test
    void has_no_statement_before_a_settlement() {
        assertThat(api.get("/partner/statements").is(200).list("items")).isEmpty();
        api.get("/partner/statements/2026-999999").isProblem(404, "statement-not-found");
        api.get("/partner/statements/2026-999999/entries.csv").isProblem(404, "statement-not-found");
        api.get("/partner/statements?month=March").isProblem(422, "invalid-request");
    }

    private static String item(String kind, String body) {
        return "{\"kind\":\"" + kind + "\"," + body.substring(1);
    }

    private static String itemised(String body, String... items) {
        return body.substring(0, body.lastIndexOf('}')) + ",\"items\":[" + String.join(",", items) + "]}";
    }

    private static String fen(String code, long fen) {
        return "{\"code\":\"" + code + "\",\"amountFen\":" + fen + "}";
    }

    private static String points(String code, long points) {
        return "{\"code\":\"" + code + "\",\"points\":" + points + "}";
    }

    private static String named(String code) {
        return "{\"code\":\"" + code + "\"}";
    }

    private static String reversal(String reference) {
        return "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + World.hourAgo() + "\"}";
    }
}
