package io.hansa.partners.settlement;

import static io.hansa.partners.settlement.Books.WORLD;
import static io.hansa.partners.settlement.Books.settlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.testing.Months;
import io.hansa.partners.value.PartnerMonth;
import io.hansa.partners.value.PointCosts;
import io.hansa.partners.value.Valuation;
import io.hansa.partners.value.ValueBoard;
import io.hansa.partners.value.ValueRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two months of some thousand messages. What statements say is held against two others who reckoned it: the generator of the
 * messages, which keeps books of its own, and a sum over the ledger's tables.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthOfMessagesIT {

    private static final int PARTNERS = 6;
    private static final int MESSAGES = 300;
    private static final int PER_CHUNK = 2;

    private final List<Traffic> traffics = new ArrayList<>();
    private final Map<String, StatementView> undisturbed = new TreeMap<>();
    private final Map<String, StatementView> first = new TreeMap<>();
    private final Map<String, StatementView> second = new TreeMap<>();
    private YearMonth month;

    @BeforeAll
    void two_months() {
        for (int i = 0; i < PARTNERS; i++) {
            traffics.add(new Traffic(partner(i), 4_711 + i));
        }
        month = Months.next();
        traffics.forEach(traffic -> traffic.send(month, MESSAGES));
        Books.settleAll(month);
        traffics.forEach(traffic -> first.put(traffic.partner(), Books.settle(month, traffic.partner())));
        WORLD.asSystem(() -> settlement().close(month));

        month = Months.next();
        traffics.forEach(traffic -> traffic.send(month, MESSAGES));
        Books.freeze(month);
        rehearse();
        settleWithCrashes();
    }

    @AfterAll
    void back_to_now() {
        WORLD.clockRuns();
    }

    private static String partner(int i) {
        var netting = Netting.values()[i % Netting.values().length];
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", 600, i % 2 == 0, Optional.empty(), Money.cny(i * 3_000), 30, netting, false);
        return Books.partner(ChargesTest.fees(3 + i, 5_000, 200, 0, Optional.of(6_500L)), settling);
    }

    /** What would be written if nothing went wrong, seen in a transaction that is rolled back. */
    private void rehearse() {
        assertThatThrownBy(() -> WORLD.asSystem(() -> {
                    for (Traffic traffic : traffics) {
                        undisturbed.put(
                                traffic.partner(),
                                settlement()
                                        .settlePartner(month, traffic.partner())
                                        .orElseThrow());
                    }
                    throw new Crash();
                }))
                .isInstanceOf(Crash.class);
    }

    /** Chunk after chunk, each its own transaction; most crash once or twice, before, between or after their partners. */
    private void settleWithCrashes() {
        var random = new Random(99);
        for (int from = 0; from < PARTNERS; from += PER_CHUNK) {
            List<Traffic> chunk = traffics.subList(from, from + PER_CHUNK);
            for (int crashes = random.nextInt(3); crashes > 0; crashes--) {
                int survived = random.nextInt(PER_CHUNK + 1);
                assertThatThrownBy(() -> work(chunk, survived)).isInstanceOf(Crash.class);
            }
            work(chunk, PER_CHUNK + 1);
        }
    }

    private void work(List<Traffic> chunk, int crashAfter) {
        WORLD.asSystem(() -> {
            int settled = 0;
            for (Traffic traffic : chunk) {
                if (settled++ == crashAfter) {
                    throw new Crash();
                }
                second.put(
                        traffic.partner(),
                        settlement().settlePartner(month, traffic.partner()).orElseThrow());
            }
            if (settled == crashAfter) {
                throw new Crash();
            }
            return settled;
        });
    }

    private static final class Crash extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void after_any_crashes_the_statements_are_those_of_a_run_that_nothing_disturbed() {
        assertThat(second).isEqualTo(undisturbed);
        assertThat(second.values())
                .allSatisfy(statement -> assertThat(statement.hash())
                        .isEqualTo(undisturbed.get(statement.partnerCode()).hash()));
    }

    @Test
    void settling_all_again_changes_nothing() {
        long entries = Books.number("SELECT COUNT(*) FROM ledger_entry WHERE code LIKE 'settlement.%'");

        for (Traffic traffic : traffics) {
            assertThat(Books.settle(month, traffic.partner())).isEqualTo(second.get(traffic.partner()));
        }
        assertThat(Books.number("SELECT COUNT(*) FROM ledger_entry WHERE code LIKE 'settlement.%'"))
                .isEqualTo(entries);
    }

    @Test
    void each_line_is_what_the_generators_books_say() {
        for (Traffic traffic : traffics) {
            assertThat(transactionLines(first.get(traffic.partner())))
                    .as("first month, %s", traffic.partner())
                    .isEqualTo(traffic.books(month.minusMonths(1)));
            assertThat(transactionLines(second.get(traffic.partner())))
                    .as("second month, %s", traffic.partner())
                    .isEqualTo(traffic.books(month));
        }
        assertThat(traffics.stream().flatMap(traffic -> traffic.books(month).keySet().stream()))
                .as("the second month has late cancellations of the first")
                .anyMatch(line -> line.contains("@" + month.minusMonths(1)));
    }

    @Test
    void fees_are_what_the_generators_messages_cost() {
        for (int i = 0; i < PARTNERS; i++) {
            Traffic traffic = traffics.get(i);
            long fees = Math.min(6_500, traffic.messages(month) * (3 + i) + 5_000 + traffic.visits(month) * 200);
            long tax = i % 2 == 0 ? 0 : (fees * 600 + 5_000) / 10_000;

            assertThat(second.get(traffic.partner()).lines().stream()
                            .filter(line -> line.code().startsWith("settlement."))
                            .mapToLong(line -> line.amount().minor())
                            .sum())
                    .isEqualTo(fees + tax);
        }
    }

    @Test
    void totals_are_the_ledgers_to_the_last_fen_and_what_is_due_and_carried_is_all_of_it() {
        for (Traffic traffic : traffics) {
            String partner = traffic.partner();
            assertThat(first.get(partner).net().minor()).isEqualTo(Books.sumBySql(month.minusMonths(1), partner));
            assertThat(second.get(partner).net().minor()).isEqualTo(Books.sumBySql(month, partner));
            long due = Books.number("SELECT SUM(from_partner) - SUM(to_partner) FROM partner_statement"
                    + " WHERE partner = '" + partner + "'");
            assertThat(due + second.get(partner).dues().carried().minor())
                    .isEqualTo(Books.number("SELECT SUM(p.amount) FROM ledger_posting p JOIN partner_partner r"
                            + " ON r.clearing = p.account WHERE r.code = '" + partner + "'"));
        }
    }

    /** Lines of the partner's own messages: {@code code[@origin]} to count and sum. */
    private static Map<String, String> transactionLines(StatementView statement) {
        var lines = new TreeMap<String, String>();
        statement.lines().stream()
                .filter(line -> line.code().startsWith("partner."))
                .forEach(line -> lines.put(
                        line.code() + line.origin().map(origin -> "@" + origin).orElse(""),
                        line.count() + " " + line.amount().minor()));
        return lines;
    }

    @Test
    void the_value_board_says_what_the_statements_say() {
        PointCosts.of(WORLD, 5_000_000);
        for (Map<String, StatementView> statements : List.of(first, second)) {
            statements.forEach((partner, statement) -> {
                ValueRow row = valued(new PartnerMonth(statement.month(), partner));
                assertThat(row.net()).as(partner).isEqualTo(statement.net());
                assertThat(row.billed().minus(row.reimbursed()).minor())
                        .isEqualTo(Books.number("SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p"
                                + " JOIN ledger_entry e ON e.id = p.entry JOIN partner_partner a ON a.clearing = p.account"
                                + " WHERE a.code = '" + partner
                                + "' AND e.code LIKE 'partner.%' AND p.business_date BETWEEN '"
                                + statement.month().atDay(1) + "' AND '"
                                + statement.month().atEndOfMonth() + "'"));
                assertThat(row.closed()).isEqualTo(statements == first);
            });
        }
        assertThat(WORLD.asSystem(() -> WORLD.the(Valuation.class).due()))
                .doesNotContainAnyElementsOf(first.values().stream()
                        .map(each -> new PartnerMonth(each.month(), each.partnerCode()))
                        .toList())
                .contains(new PartnerMonth(month, traffics.get(0).partner()));
    }

    private static ValueRow valued(PartnerMonth about) {
        WORLD.asSystem(() -> {
            WORLD.the(Valuation.class).value(about);
            return null;
        });
        return WORLD.as("staff:m", () -> WORLD.the(ValueBoard.class).partner(about.partnerCode(), about.month()))
                .get(0);
    }
}
