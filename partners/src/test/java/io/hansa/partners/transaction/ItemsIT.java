package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.InFlight;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.WalletView.Expiring;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that name what they consist of, and reversals that undo what was named. */
class ItemsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();

    @AfterAll
    static void the_auditor_finds_nothing() {
        assertThat(WORLD.ledger().verification().verify().findings()).isEmpty();
    }

    @Test
    void items_of_an_accrual_are_undone_one_by_one_and_add_up_to_the_whole() {
        Accepted whole = accepted(submit(sale("sale", 10_050, "A=4075;B=3333;C=2642")));

        List<Accepted> parts = Stream.of("A", "B", "C")
                .map(code -> accepted(submit(undo("u" + code, "sale", code))))
                .toList();

        assertThat(parts.get(0).points()).isEqualTo(Points.of(-41));
        assertThat(parts.get(1).points()).isEqualTo(Points.of(-33));
        assertThat(parts.stream().mapToLong(part -> part.points().amount()).sum())
                .isEqualTo(-whole.points().amount());
        assertThat(parts.stream()
                        .mapToLong(part -> part.statusPoints().amount())
                        .sum())
                .isEqualTo(-whole.statusPoints().amount());
        assertThat(parts.stream().mapToLong(part -> part.money().minor()).sum())
                .isEqualTo(-whole.money().minor());
        assertThat(points()).isZero();
        assertThat(shown("sale"))
                .containsExactly(
                        "A 4075 " + parts.get(0).number(),
                        "B 3333 " + parts.get(1).number(),
                        "C 2642 " + parts.get(2).number());
        assertThat(shown("uB")).containsExactly("B 3333 -");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A, B            | -60, -40",
                "A+B             | -100",
                "B+A             | -100",
                "A, rest         | -60, -40",
                "A, A            | -60, item-already-reversed A",
                "A, B+A          | -60, item-already-reversed A",
                "A, B, A         | -60, -40, item-already-reversed A",
                "X               | unknown-item X",
                "A+X, A          | unknown-item X, -60",
                "rest, A         | -100, already-reversed",
                "fen 5000, A     | -50, reversal-exceeds 6000/5000",
                "fen 5000, B, A  | -50, -40, reversal-exceeds 6000/1000",
                "fen 4000, A, B  | -40, -60, already-reversed",
                "B, fen 6000, A  | -40, -60, already-reversed",
                "B, fen 1, A     | -40, -1, reversal-exceeds 6000/5999",
                "B, fen 1, rest  | -40, -1, -59",
                "A, fen 4001     | -60, reversal-exceeds 4001/4000",
                "A, points 40    | -60, wrong-measure"
            })
    void items_and_amounts_of_one_sale_are_never_more_than_it(String asked, String outcomes) {
        String[] steps = asked.split(", ");
        submit(sale("one", 10_000, "A=6000;B=4000"));
        List<String> oneByOne = IntStream.range(0, steps.length)
                .mapToObj(i -> outcome(submit(step("o" + i, "one", steps[i]))))
                .toList();

        var batch = new ArrayList<TransactionRequest>(List.of(sale("many", 10_000, "A=6000;B=4000")));
        IntStream.range(0, steps.length)
                .mapToObj(i -> step("m" + i, "many", steps[i]))
                .forEach(batch::add);
        List<String> together =
                submitAll(batch).stream().skip(1).map(ItemsIT::outcome).toList();

        assertThat(oneByOne).containsExactly(outcomes.split(", "));
        assertThat(together).isEqualTo(oneByOne);
    }

    @Test
    void an_accrual_of_points_and_a_redemption_and_a_capture_have_items_of_points() {
        submit(given("gift", 1_000, "CARD=700;BONUS=300"));
        Accepted back = accepted(submit(undo("g", "gift", "BONUS")));
        submit(spent("room", 400, "NIGHT=300;SPA=100"));
        Accepted spa = accepted(submit(undo("s", "room", "SPA")));
        submit(new Authorisation("hold", "hold", AT, OUTLET, number(), 300, Optional.empty()));
        submit(new Capture("c", "c", AT, "hold", OptionalLong.of(250), WrittenItems.read("BAR=50;DINER=200")));
        Accepted bar = accepted(submit(undo("b", "c", "BAR")));
        Refused again = refused(submit(undo("b2", "c", "BAR")));

        assertThat(back.points()).isEqualTo(Points.of(-300));
        assertThat(spa.points()).isEqualTo(Points.of(100));
        assertThat(bar.points()).isEqualTo(Points.of(50));
        assertThat(again.refusal().code()).isEqualTo("item-already-reversed");
        assertThat(points())
                .as("700, less a night, a dinner and what is still held")
                .isEqualTo(700 - 300 - 200 - 50);
        assertThat(shown("c")).containsExactly("BAR 50 " + bar.number(), "DINER 200 -");
    }

    @Test
    void what_comes_back_of_a_redemption_goes_to_its_lots_with_their_expiry() {
        submit(
                Accrual.ofPoints("early", "early", AT.minus(Duration.ofDays(35)), OUTLET, number(), 100),
                Accrual.ofPoints("late", "late", AT, OUTLET, number(), 100));
        List<Expiring> lots = lots();
        assertThat(lots).hasSize(2);
        submit(spent("pay", 150, "FIRST=80;SECOND=70"));
        assertThat(lots()).hasSize(1);

        submit(undo("f", "pay", "FIRST"), undo("s", "pay", "SECOND"));

        assertThat(lots()).isEqualTo(lots);
    }

    @Test
    void items_that_are_not_all_of_the_message_are_refused_and_kept_nowhere() {
        submit(given("before", 500, "X=500"));
        submit(new Authorisation("hold", "hold", AT, OUTLET, number(), 300, Optional.empty()));

        List<String> outcomes = List.of(
                        sale("s", 10_000, "A=6000;B=3999"),
                        given("g", 100, "A=101"),
                        spent("r", 100, "A=50;B=51"),
                        new Capture("c", "c", AT, "hold", OptionalLong.of(100), WrittenItems.read("A=99")))
                .stream()
                .map(request -> outcome(submit(request)))
                .toList();

        assertThat(outcomes)
                .containsExactly(
                        "items-do-not-add-up 9999/10000",
                        "items-do-not-add-up 101/100",
                        "items-do-not-add-up 101/100",
                        "items-do-not-add-up 99/100");
        assertThat(shown("s")).isEmpty();
        assertThat(points()).isEqualTo(200);
        assertThat(accepted(submit(new Capture("rest", "rest", AT, "hold", OptionalLong.empty())))
                        .points())
                .isEqualTo(Points.of(-300));
    }

    @Test
    void a_reversal_of_items_that_comes_first_waits_and_has_its_effect_when_its_original_comes() {
        Reversal early = undo("u", "sale", "B");
        assertThat(submit(early)).isInstanceOf(TransactionResult.Parked.class);
        submit(undo("twice", "sale", "A+B"), undo("none", "sale", "X"));
        assertThat(shown("u")).containsExactly("B ? -");
        assertThat(submit(early).replayed()).isTrue();

        submit(sale("sale", 10_000, "A=6000;B=4000"));

        Accepted undone = accepted(submit(early));
        assertThat(undone.replayed()).isTrue();
        assertThat(undone.points()).isEqualTo(Points.of(-40));
        assertThat(row("twice").refusal().orElseThrow().args()).containsEntry("item", "B");
        assertThat(row("none").refusal().orElseThrow().code()).isEqualTo("unknown-item");
        assertThat(shown("sale")).containsExactly("A 6000 -", "B 4000 " + undone.number());
        assertThat(points()).isEqualTo(60);
    }

    @Test
    void items_that_are_undone_eight_times_at_once_are_undone_once() throws Exception {
        submit(sale("torn", 10_000, "A=6000;B=4000"));
        var turn = new AtomicInteger();

        List<String> outcomes = atOnce(8, () -> {
            try {
                return outcome(submit(undo("t" + turn.incrementAndGet(), "torn", "A")));
            } catch (InFlight refusal) {
                return refusal.code();
            }
        });

        assertThat(outcomes).containsOnlyOnce("-60");
        assertThat(List.of("-60", "in-flight", "item-already-reversed A")).containsAll(outcomes);
        assertThat(points()).isEqualTo(40);
        assertThat(outcome(submit(undo("after", "torn", "A")))).isEqualTo("item-already-reversed A");
    }

    @Test
    void the_same_key_answers_the_same_also_when_items_are_named_in_another_order() {
        Accepted first = accepted(submit(sale("sale", 10_000, "A=6000;B=4000")));
        Accepted turned = accepted(submit(sale("sale", 10_000, "B=4000;A=6000")));
        assertThat(turned.replayed()).isTrue();
        assertThat(turned.number()).isEqualTo(first.number());
        for (String other : List.of("A=6001;B=3999", "A=6000;C=4000", "A=10000")) {
            assertThat(outcome(submit(sale("sale", 10_000, other)))).startsWith("idempotency-conflict");
        }
        assertThat(outcome(submit(Accrual.ofAmount("sale", "sale", AT, OUTLET, number(), 10_000))))
                .startsWith("idempotency-conflict");

        accepted(submit(undo("u", "sale", "A+B")));
        assertThat(accepted(submit(undo("u", "sale", "B+A"))).replayed()).isTrue();
        assertThat(outcome(submit(undo("u", "sale", "A")))).startsWith("idempotency-conflict");
    }

    @Test
    void what_nothing_is_left_of_has_no_item_left_whoever_named_none() {
        submit(sale("sale", 10_000, "A=6000;B=4000"));
        Accepted named = accepted(submit(undo("a", "sale", "A")));
        accepted(submit(step("f", "sale", "fen 1000")));
        assertThat(shown("sale")).containsExactly("A 6000 " + named.number(), "B 4000 -");

        Accepted rest = accepted(submit(step("r", "sale", "rest")));

        assertThat(shown("sale")).containsExactly("A 6000 " + named.number(), "B 4000 " + rest.number());
    }

    @Test
    void the_cause_of_an_entry_names_the_items_and_bounds_them() {
        String many = IntStream.range(0, TransactionItem.MOST)
                .mapToObj(i -> "A-VERY-LONG-CODE-OF-AN-ITEM-" + (100 + i) + "=200")
                .reduce((a, b) -> a + ";" + b)
                .orElseThrow();
        submit(sale("sale", 10_000, many));
        submit(sale("few", 10_000, "SHOES=7100;SOCKS=2900"));
        submit(undo("u", "few", "SOCKS"));

        assertThat(why("sale").get("items"))
                .startsWith("A-VERY-LONG-CODE-OF-AN-ITEM-100, A-")
                .endsWith(" +47");
        assertThat(why("few")).containsEntry("items", "SHOES, SOCKS");
        assertThat(why("u")).containsEntry("items", "SOCKS").containsEntry("amountFen", "2900");
        assertThat(accepted(submit(undo("last", "sale", "A-VERY-LONG-CODE-OF-AN-ITEM-149")))
                        .points())
                .isEqualTo(Points.of(-2));
    }

    @Test
    void a_quote_looks_at_items_too() {
        var quotes = Stream.of(sale("q1", 10_000, "A=10000"), sale("q2", 10_000, "A=1"))
                .map(request -> WORLD.atTill(partner, () -> boundary().quote(request)))
                .toList();

        assertThat(quotes.get(0).points()).isEqualTo(Points.of(100));
        assertThat(quotes.get(1).refusal().orElseThrow().code()).isEqualTo("items-do-not-add-up");
        assertThat(points()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"A=1;A=2", "A=0", "A=-1", "A", "=5", "A B=5", "A=1000000001", "''"})
    void what_is_no_list_of_items_is_none(String text) {
        assertThatThrownBy(() -> WrittenItems.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_are_as_many_as_fifty_and_a_reversal_has_one_measure() {
        var many = IntStream.rangeClosed(0, TransactionItem.MOST)
                .mapToObj(i -> new TransactionItem("I" + i, 1))
                .toList();
        assertThatThrownBy(() -> TransactionItem.checked(many)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WrittenItems.read(WrittenItems.of(many.subList(0, TransactionItem.MOST))))
                .hasSize(TransactionItem.MOST);
        assertThatThrownBy(
                        () -> new Reversal("k", "k", AT, "o", OptionalLong.of(1), OptionalLong.empty(), List.of("A")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capture("k", "k", AT, "h", OptionalLong.empty(), WrittenItems.read("A=1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_changes_what_was_named_and_the_database_takes_no_item_twice() throws Exception {
        long sale =
                accepted(submit(sale("sale", 10_000, "A=6000;B=4000"))).number().value();
        submit(undo("u", "sale", "A"));
        long other = accepted(submit(sale("other", 10_000, "C=10000"))).number().value();
        var database = WORLD.ledger().database();
        try (var app = database.connect(database.app());
                var root = database.connect(database.root());
                var asApp = app.createStatement();
                var asRoot = root.createStatement()) {
            for (String change : List.of(
                    "UPDATE partner_transaction_item SET amount = 1 WHERE transaction = " + sale,
                    "DELETE FROM partner_transaction_item WHERE transaction = " + sale)) {
                assertThatThrownBy(() -> asApp.execute(change)).hasMessageContaining("denied");
                assertThatThrownBy(() -> asRoot.execute(change)).hasMessageContaining("never");
            }
            String insert = "INSERT INTO partner_transaction_item (transaction, code, amount, gives_back) VALUES (";
            assertThatThrownBy(() -> asApp.execute(insert + other + ", 'A', 6000, " + sale + ")"))
                    .hasMessageContaining("Duplicate");
            assertThatThrownBy(() -> asApp.execute(insert + other + ", 'X', 1, " + sale + ")"))
                    .hasMessageContaining("foreign key");
        }
    }

    private Accrual sale(String reference, long fen, String items) {
        return new Accrual(
                reference,
                reference,
                AT,
                OUTLET,
                number(),
                OptionalLong.of(fen),
                OptionalLong.empty(),
                Goods.UNNAMED,
                WrittenItems.read(items));
    }

    private Accrual given(String reference, long points, String items) {
        return new Accrual(
                reference,
                reference,
                AT,
                OUTLET,
                number(),
                OptionalLong.empty(),
                OptionalLong.of(points),
                Goods.UNNAMED,
                WrittenItems.read(items));
    }

    private Redemption spent(String reference, long points, String items) {
        return new Redemption(
                reference, reference, AT, OUTLET, number(), points, Goods.UNNAMED, WrittenItems.read(items));
    }

    /** @param codes parted by plus signs */
    private static Reversal undo(String reference, String original, String codes) {
        return Reversal.ofItems(reference, reference, AT, original, List.of(codes.split("\\+")));
    }

    /** {@code rest}, {@code fen 100}, {@code points 1}, or codes parted by plus signs. */
    private static Reversal step(String reference, String original, String asked) {
        if (asked.equals("rest")) {
            return new Reversal(reference, reference, AT, original);
        }
        String[] words = asked.split(" ");
        if (words.length == 1) {
            return undo(reference, original, asked);
        }
        OptionalLong part = OptionalLong.of(Long.parseLong(words[1]));
        return words[0].equals("fen")
                ? new Reversal(reference, reference, AT, original, part, OptionalLong.empty())
                : new Reversal(reference, reference, AT, original, OptionalLong.empty(), part);
    }

    /** Points that moved, or why none did. */
    private static String outcome(TransactionResult result) {
        if (result instanceof Accepted accepted) {
            return Long.toString(accepted.points().amount());
        }
        var refusal = refused(result).refusal();
        return switch (refusal.code()) {
            case "unknown-item", "item-already-reversed" ->
                refusal.code() + " " + refusal.args().get("item");
            case "reversal-exceeds" ->
                refusal.code() + " " + refusal.args().get("required") + "/"
                        + refusal.args().get("left");
            case "items-do-not-add-up" ->
                refusal.code() + " " + refusal.args().get("sum") + "/"
                        + refusal.args().get("amount");
            default -> refusal.code();
        };
    }

    /** Its items: code, share, and the number of what undid it. */
    private List<String> shown(String reference) {
        return row(reference).items().stream()
                .map(item -> item.code() + " "
                        + (item.amount().isPresent() ? item.amount().getAsLong() : "?") + " "
                        + item.reversedBy().map(TransactionNumber::toString).orElse("-"))
                .toList();
    }

    private TransactionRow row(String reference) {
        return WORLD.atTill(partner, () -> boundary().byReference(reference)).get(0);
    }

    private Map<String, String> why(String reference) {
        return WORLD.ledger()
                .statements()
                .entry(row(reference).entry().orElseThrow())
                .orElseThrow()
                .why()
                .inputs();
    }

    private List<Expiring> lots() {
        return WORLD.ledger().statements().wallet(member.wallet()).expiring();
    }

    private Transactions boundary() {
        return WORLD.the(Transactions.class);
    }

    private String number() {
        return member.number().value();
    }

    private long points() {
        return WORLD.ledger().statements().balance(member.wallet());
    }

    private TransactionResult submit(TransactionRequest... requests) {
        return submitAll(List.of(requests)).get(0);
    }

    private List<TransactionResult> submitAll(List<? extends TransactionRequest> requests) {
        return WORLD.atTill(partner, () -> boundary().submit(requests));
    }

    private static <T> List<T> atOnce(int callers, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        var start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static Accepted accepted(TransactionResult result) {
        assertThat(result).isInstanceOf(Accepted.class);
        return (Accepted) result;
    }

    private static Refused refused(TransactionResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }
}
