package io.hansa.partners.dispute;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Money;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.evidence.EvidenceNotFound;
import io.hansa.partners.evidence.EvidenceRefused;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.settlement.StatementNotFound;
import io.hansa.partners.settlement.StatementView;
import io.hansa.partners.testing.Months;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a month of its own, settled on the fifth of the next one; two sales of 120 and 240 fen are its line. */
class DisputesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance().with(ArbitrationLimit.class, limit());
    private static final long LINE = 360;
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();
    private final List<EntryNumber> entries = new ArrayList<>();
    private LocalDate settledOn;
    private String statement;

    private static ArbitrationLimit limit() {
        return new ArbitrationLimit(300);
    }

    @BeforeEach
    void a_statement_of_a_month_of_its_own() {
        YearMonth month = Months.next();
        settledOn = month.plusMonths(1).atDay(5);
        today(settledOn);
        for (long yuan : new long[] {100, 200}) {
            var sale = Accrual.ofAmount(
                    "s" + yuan,
                    "s" + yuan,
                    month.atDay(20)
                            .atTime(LocalTime.NOON)
                            .atZone(PartnersWorld.ZONE)
                            .toInstant(),
                    OUTLET,
                    member.number().value(),
                    yuan * 100);
            var accepted = (Accepted)
                    WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(sale)))
                            .get(0);
            entries.add(accepted.entry().orElseThrow());
        }
        statement = settle(month).number();
    }

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void what_the_programme_accepts_in_part_and_the_partner_agrees_to_is_a_line_of_the_next_statement() {
        DisputeNumber number = open(200).number();
        assertThat(asProgramme(DisputeStep.PARTLY_ACCEPTED, number, 150).row().state())
                .isEqualTo(DisputeState.ANSWERED);

        DisputeView over = asPartner(DisputeStep.AGREED, number, 0);

        assertThat(over.row().state()).isEqualTo(DisputeState.PARTLY_GRANTED);
        assertThat(over.row().granted()).isEqualTo(Money.cny(150));
        EntryView entry =
                WORLD.ledger().statements().entry(over.effect().orElseThrow()).orElseThrow();
        assertThat(entry.code()).isEqualTo("partner.dispute-credit");
        assertThat(entry.why().inputs())
                .containsEntry("dispute", number.value())
                .containsEntry("statement", statement);
        YearMonth next = Months.next();
        today(next.plusMonths(1).atDay(3));
        assertThat(settle(next).lines())
                .extracting(line -> line.code() + " " + line.amount().minor())
                .containsExactly("partner.dispute-credit -150");
    }

    @Test
    void silence_decides_for_the_claimant_on_the_day_after_the_last_one_and_once() {
        DisputeView opened = open(120);
        LocalDate dueOn = opened.row().dueOn().orElseThrow();
        today(dueOn);
        assertThat(silence(opened.number())).isFalse();

        today(dueOn.plusDays(1));
        assertThat(overdue()).contains(opened.number());
        assertThat(silence(opened.number())).isTrue();
        assertThat(silence(opened.number())).isFalse();

        assertThat(overdue()).doesNotContain(opened.number());
        assertThat(view(opened.number()).row().state()).isEqualTo(DisputeState.GRANTED);
        assertThat(credits()).containsExactly(-120L);
        assertThat(told(opened.number())).containsExactly("DisputeOpened", "DisputeDecided");
    }

    @Test
    void an_answer_after_the_last_day_is_refused_also_before_silence_was_heard() {
        DisputeView opened = open(120);
        today(opened.row().dueOn().orElseThrow().plusDays(1));

        assertThatThrownBy(() -> asProgramme(DisputeStep.REJECTED, opened.number(), 0))
                .isInstanceOf(ClockEnded.class);
    }

    @Test
    void an_answer_and_silence_at_the_same_moment_are_one_of_them() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 8; round++) {
                long amount = 10 + round;
                DisputeView opened = openEntry(entries.get(round % 2), amount);
                LocalDate dueOn = opened.row().dueOn().orElseThrow();
                today(dueOn);
                List<Callable<Boolean>> both = List.of(
                        () -> answers(opened.number()), () -> answers(opened.number()),
                        () -> midnight(dueOn, opened.number()), () -> midnight(dueOn, opened.number()));
                int done = 0;
                for (Future<Boolean> call : pool.invokeAll(both)) {
                    done += call.get() ? 1 : 0;
                }

                assertThat(done).isOne();
                DisputeView over = view(opened.number());
                assertThat(over.row().state()).isEqualTo(DisputeState.GRANTED);
                assertThat(over.events()).hasSize(2);
                assertThat(credits()).filteredOn(credit -> credit == -amount).hasSize(1);
                today(settledOn);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void never_more_is_claimed_of_a_line_than_it_is_about_however_many_claim_at_once() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        int opened = 0;
        try {
            List<Callable<Boolean>> claims = List.of(
                    () -> opens(Optional.empty(), 200),
                    () -> opens(Optional.of(entries.get(0)), 120),
                    () -> opens(Optional.of(entries.get(1)), 240),
                    () -> opens(Optional.of(entries.get(1)), 100));
            for (Future<Boolean> claim : pool.invokeAll(claims)) {
                opened += claim.get() ? 1 : 0;
            }
        } finally {
            pool.shutdown();
        }

        assertThat(opened).isPositive();
        assertThat(sum("claimed")).isPositive().isLessThanOrEqualTo(LINE);
        assertThatThrownBy(() -> open(LINE + 1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> openEntry(entries.get(0), 121)).isInstanceOf(DomainException.class);
    }

    @Test
    void the_second_stage_ends_in_arbitration_by_two_who_took_no_part() {
        DisputeNumber number = open(LINE).number();
        asProgramme(DisputeStep.REJECTED, number, 0);
        assertThatThrownBy(() -> asProgramme(DisputeStep.REJECTED, number, 0)).isInstanceOf(NotYourTurn.class);
        asPartner(DisputeStep.TO_SECOND_STAGE, number, 0);
        assertThat(asProgramme(DisputeStep.PARTLY_ACCEPTED, number, 60).row().waitsFor())
                .contains(Waiting.ARBITER);

        assertThatThrownBy(() -> arbitrate("fin", number, 100)).isInstanceOf(NotImpartial.class);
        assertThat(arbitrate("eve", number, 100)).isEqualTo(DisputeState.IN_ARBITRATION);
        assertThatThrownBy(() -> arbitrate("eve", number, 100)).isInstanceOf(NotImpartial.class);
        assertThat(arbitrate("ann", number, 120)).isEqualTo(DisputeState.IN_ARBITRATION);
        assertThat(arbitrate("bob", number, 120)).isEqualTo(DisputeState.PARTLY_GRANTED);

        assertThat(credits()).containsExactly(-120L);
        assertThatThrownBy(() -> arbitrate("joe", number, 1)).isInstanceOf(DisputeOver.class);
    }

    @Test
    void the_programme_disputes_too_and_is_owed_what_it_gets() {
        DisputeView opened = WORLD.as("staff:fin", () -> disputes().open(claim(key(), Optional.empty(), 100)))
                .dispute();
        assertThat(opened.row().waitsFor()).contains(Waiting.PARTNER);

        asPartner(DisputeStep.ACCEPTED, opened.number(), 0);

        assertThat(credits()).containsExactly(100L);
    }

    @Test
    void what_is_withdrawn_can_be_claimed_again_and_what_was_granted_not() {
        DisputeNumber first = open(LINE).number();
        assertThatThrownBy(() -> open(1)).isInstanceOf(AlreadyDisputed.class);
        asPartner(DisputeStep.WITHDRAWN, first, 0);
        DisputeNumber second = open(300).number();
        asProgramme(DisputeStep.ACCEPTED, second, 0);

        assertThatThrownBy(() -> open(61)).isInstanceOf(ClaimExceeds.class);
        assertThatThrownBy(() -> asPartner(DisputeStep.WITHDRAWN, second, 0)).isInstanceOf(DisputeOver.class);
        assertThat(credits()).containsExactly(-300L);
    }

    @Test
    void a_statement_is_disputed_within_the_contracts_days() {
        today(settledOn.plusDays(61));

        assertThatThrownBy(() -> open(1)).isInstanceOf(ClaimTooLate.class);
        today(settledOn.plusDays(60));
        assertThat(open(1).row().state()).isEqualTo(DisputeState.CLAIMED);
    }

    @Test
    void the_same_request_is_the_same_step_and_another_one_by_its_key_is_refused() {
        OpenDispute claim = claim(key(), Optional.empty(), 50);
        DisputeOutcome first = WORLD.as(finance(), () -> disputes().open(claim));
        DisputeOutcome again = WORLD.as(finance(), () -> disputes().open(claim));
        assertThat(again.replayed()).isTrue();
        assertThat(again.dispute()).isEqualTo(first.dispute());
        OpenDispute other = claim(claim.requestKey(), Optional.empty(), 51);
        assertThatThrownBy(() -> WORLD.as(finance(), () -> disputes().open(other)))
                .isInstanceOf(IdempotencyConflict.class);

        var answer = new TakeStep("answer" + partner, first.dispute().number(), DisputeStep.ACCEPTED, 0, "");
        WORLD.as("staff:fin", () -> disputes().take(answer));
        assertThat(WORLD.as("staff:fin", () -> disputes().take(answer)).replayed())
                .isTrue();
        assertThat(credits()).containsExactly(-50L);
    }

    @Test
    void files_are_kept_as_they_came_and_only_those_of_known_kinds() {
        byte[] receipt = "%PDF-1.4 receipt".getBytes(StandardCharsets.UTF_8);
        DisputeNumber number = open(50).number();
        assertThatThrownBy(() -> handIn(number, new Evidence("virus.pdf", new byte[] {'M', 'Z', 0})))
                .isInstanceOf(EvidenceRefused.class);
        assertThatThrownBy(() -> handIn(number, new Evidence("big.pdf", new byte[Evidence.MOST_BYTES + 1])))
                .isInstanceOf(EvidenceRefused.class);

        DisputeView view = handIn(number, new Evidence("receipt.pdf", receipt));

        assertThat(view.events()).hasSize(2);
        var file = view.events().get(1).files().get(0);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(WORLD.as("staff:fin", () -> disputes().evidence(number, file.file()))
                        .content())
                .isEqualTo(receipt);
        assertThatThrownBy(() -> WORLD.as("staff:fin", () -> disputes().evidence(number, 9)))
                .isInstanceOf(EvidenceNotFound.class);
    }

    @Test
    void another_partners_statement_and_dispute_do_not_exist() {
        DisputeNumber number = open(50).number();
        String other = "partner:finance@" + WORLD.newPartner();

        assertThatThrownBy(() -> WORLD.as(other, () -> disputes().open(claim(key(), Optional.empty(), 1))))
                .isInstanceOf(StatementNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> disputes().dispute(number)))
                .isInstanceOf(DisputeNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> disputes().evidence(number, 1)))
                .isInstanceOf(DisputeNotFound.class);
        assertThatThrownBy(() -> WORLD.as(
                        other, () -> disputes().take(new TakeStep(key(), number, DisputeStep.ACCEPTED, 0, ""))))
                .isInstanceOf(DisputeNotFound.class);
        assertThat(WORLD.as(other, () -> disputes().ofStatement(statement))).isEmpty();
        assertThat(WORLD.as(other, () -> disputes().list(DisputeFilter.ALL, Optional.empty(), 10))
                        .rows())
                .isEmpty();
    }

    @Test
    void lists_page_by_key_in_both_orders_and_narrow() {
        DisputeNumber first = openEntry(entries.get(0), 10).number();
        today(settledOn.plusDays(1));
        DisputeNumber second = openEntry(entries.get(1), 10).number();
        asProgramme(DisputeStep.REJECTED, second, 0);

        assertThat(pages(DisputeFilter.ALL)).containsExactly(second, first);
        assertThat(pages(filter(Optional.empty(), Optional.empty(), DisputeFilter.Order.DUE_FIRST)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(pages(filter(Optional.of(DisputeState.CLAIMED), Optional.empty(), DisputeFilter.Order.NEWEST_FIRST)))
                .containsExactly(first);
        assertThat(pages(filter(Optional.empty(), Optional.of(Waiting.PARTNER), DisputeFilter.Order.DUE_FIRST)))
                .containsExactly(second);
    }

    @Test
    void where_a_dispute_stands_is_what_its_last_event_says_and_events_are_never_changed() throws SQLException {
        DisputeNumber number = open(100).number();
        asProgramme(DisputeStep.PARTLY_ACCEPTED, number, 40);
        asPartner(DisputeStep.AGREED, number, 0);

        assertThat(number("SELECT COUNT(*) FROM partner_dispute_standing s JOIN partner_dispute_event e"
                        + " ON e.dispute = s.number AND e.seq = s.events WHERE NOT (e.state = s.state AND"
                        + " e.offered = s.offered AND e.granted = s.granted AND e.due_on <=> s.due_on)"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM partner_dispute_standing s WHERE s.events <> (SELECT COUNT(*)"
                        + " FROM partner_dispute_event e WHERE e.dispute = s.number)"))
                .isZero();
        assertThatThrownBy(() -> change("UPDATE partner_dispute_event SET fen = 1"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> change("DELETE FROM partner_evidence")).isInstanceOf(SQLException.class);
    }

    private DisputeView open(long fen) {
        return WORLD.as(finance(), () -> disputes().open(claim(key(), Optional.empty(), fen)))
                .dispute();
    }

    private DisputeView openEntry(EntryNumber entry, long fen) {
        return WORLD.as(finance(), () -> disputes().open(claim(key(), Optional.of(entry), fen)))
                .dispute();
    }

    private boolean opens(Optional<EntryNumber> entry, long fen) {
        try {
            WORLD.as(finance(), () -> disputes().open(claim(key(), entry, fen)));
            return true;
        } catch (AlreadyDisputed | ClaimExceeds refused) {
            return false;
        }
    }

    private boolean answers(DisputeNumber number) {
        try {
            asProgramme(DisputeStep.ACCEPTED, number, 0);
            return true;
        } catch (DisputeOver | ClockEnded | IdempotencyConflict refused) {
            return false;
        }
    }

    /** The day ends while others are at it. */
    private boolean midnight(LocalDate dueOn, DisputeNumber number) {
        today(dueOn.plusDays(1));
        return silence(number);
    }

    private OpenDispute claim(String key, Optional<EntryNumber> entry, long fen) {
        return new OpenDispute(key, statement, 1, entry, fen, DisputeReason.WRONG_AMOUNT, "It was less", List.of());
    }

    private DisputeView asProgramme(DisputeStep step, DisputeNumber number, long fen) {
        return WORLD.as("staff:fin", () -> disputes().take(new TakeStep(key(), number, step, fen, "because")))
                .dispute();
    }

    private DisputeView asPartner(DisputeStep step, DisputeNumber number, long fen) {
        return WORLD.as(finance(), () -> disputes().take(new TakeStep(key(), number, step, fen, "because")))
                .dispute();
    }

    private DisputeView handIn(DisputeNumber number, Evidence file) {
        var step = new TakeStep(key(), number, DisputeStep.EVIDENCE, 0, "", List.of(file));
        return WORLD.as(finance(), () -> disputes().take(step)).dispute();
    }

    private DisputeState arbitrate(String admin, DisputeNumber number, long fen) {
        return WORLD.as(
                "staff:" + admin,
                () -> WORLD.the(Arbitration.class).decide(new ArbitrateDispute(key(), number, fen, "heard both")));
    }

    private boolean silence(DisputeNumber number) {
        return WORLD.asSystem(() -> WORLD.the(DisputeClocks.class).letSilenceDecide(number));
    }

    private List<DisputeNumber> overdue() {
        return WORLD.asSystem(() -> WORLD.the(DisputeClocks.class).overdue(DisputeClocks.MOST));
    }

    private DisputeView view(DisputeNumber number) {
        return WORLD.as(finance(), () -> disputes().dispute(number));
    }

    private DisputeFilter filter(Optional<DisputeState> state, Optional<Waiting> waiting, DisputeFilter.Order order) {
        return new DisputeFilter(Optional.empty(), state, waiting, Optional.empty(), order);
    }

    /** One at a time. */
    private List<DisputeNumber> pages(DisputeFilter filter) {
        var numbers = new ArrayList<DisputeNumber>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.as(finance(), () -> disputes().list(filter, from, 1));
            slice.rows().forEach(row -> numbers.add(row.number()));
            cursor = slice.next();
        } while (cursor.isPresent());
        return numbers;
    }

    /** Kinds of events, in their order. */
    private static List<String> told(DisputeNumber number) {
        return WORLD.events().stream()
                .filter(event -> event.toString().contains("[number=" + number + ","))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    /** What disputes have posted on the partner's clearing account. */
    private List<Long> credits() {
        return WORLD.asSystem(() -> {
            var clearing = WORLD.the(Partners.class).standing(partner).clearing();
            return WORLD.ledger().statements().lines(clearing, Optional.empty(), 200).rows().stream()
                    .filter(line -> line.code().startsWith("partner.dispute-"))
                    .map(StatementLine::amount)
                    .toList();
        });
    }

    private static StatementView settle(YearMonth month, String partner) {
        WORLD.asSystem(() -> WORLD.the(Settlement.class).freeze(month));
        return WORLD.asSystem(() -> WORLD.the(Settlement.class).settlePartner(month, partner))
                .orElseThrow();
    }

    private StatementView settle(YearMonth month) {
        return settle(month, partner);
    }

    private long sum(String column) throws SQLException {
        return number("SELECT SUM(" + column + ") FROM partner_dispute WHERE statement = '" + statement + "'");
    }

    private static long number(String sql) throws SQLException {
        var database = WORLD.ledger().database();
        try (var connection = database.connect(database.report());
                var select = connection.createStatement();
                var row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(String sql) throws SQLException {
        var database = WORLD.ledger().database();
        try (var connection = database.connect(database.app());
                var update = connection.createStatement()) {
            update.executeUpdate(sql);
        }
    }

    private static void today(LocalDate date) {
        WORLD.clockIs(date.atTime(9, 0).atZone(PartnersWorld.ZONE).toInstant());
    }

    private String finance() {
        return "partner:finance@" + partner;
    }

    private static String key() {
        return "k" + KEYS.incrementAndGet();
    }

    private Disputes disputes() {
        return WORLD.the(Disputes.class);
    }
}
