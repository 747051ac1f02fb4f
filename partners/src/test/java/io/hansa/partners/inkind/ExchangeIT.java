package io.hansa.partners.inkind;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Period;
import io.hansa.ledger.statement.CodeSum;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.InKind;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.KindItem;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.EarlierPeriodOpen;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.testing.Months;
import io.hansa.partners.testing.PartnersWorld;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Room nights that a hotel gives, and advertising that it takes; with one partner for money, with another in units. */
class ExchangeIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final InKind ITEMS = new InKind(
            List.of(item("ROOM_NIGHT", KindDirection.GIVEN, 30_000), item("AD_WEEK", KindDirection.TAKEN, 500_000)),
            10);

    private final String units = WORLD.newPartner(terms(false));
    private final String money = WORLD.newPartner(terms(true));
    private final LocalDate today = LocalDate.now(PartnersWorld.ZONE);

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void what_is_netted_is_money_on_the_clearing_account_under_codes_of_its_own() {
        confirm(money, report(money, "ROOM_NIGHT", 4));
        confirm(money, report(money, "AD_WEEK", 1));

        assertThat(sums(money)).containsExactlyInAnyOrder("kind.given -120000", "kind.taken 500000");
        assertThat(balances(money)).extracting(KindBalance::owed).containsExactly(0L, 0L);
    }

    @Test
    void a_month_with_nothing_else_in_it_is_frozen_before_those_after_it() {
        YearMonth month = Months.next();
        Months.clockIs(month, 5);
        confirm(money, report(money, "ROOM_NIGHT", 4));
        Months.clockIs(month.plusMonths(2), 5);

        assertThatThrownBy(
                        () -> WORLD.asSystem(() -> WORLD.the(Settlement.class).freeze(month.plusMonths(1))))
                .isInstanceOfSatisfying(
                        EarlierPeriodOpen.class, open -> assertThat(open.args()).containsEntry("earlier", month));
    }

    @Test
    void what_is_not_netted_is_owed_in_units_and_no_money_moves() {
        confirm(units, report(units, "ROOM_NIGHT", 4));
        confirm(units, report(units, "ROOM_NIGHT", 3));
        confirm(units, report(units, "AD_WEEK", 2));

        assertThat(sums(units)).isEmpty();
        assertThat(balances(units)).extracting(KindBalance::owed).containsExactly(7L, 2L);
        KindRow row = list(units).get(0);
        var entry = WORLD.ledger().statements().entry(row.entry().orElseThrow()).orElseThrow();
        assertThat(entry.why().inputs())
                .containsEntry("delivery", row.number().value())
                .containsEntry("netted", "false");
    }

    @Test
    void it_counts_only_when_the_other_side_confirms_and_only_once() {
        KindNumber number = report(units, "ROOM_NIGHT", 4);
        assertThat(balances(units)).extracting(KindBalance::owed).containsExactly(0L, 0L);
        assertThat(code(() -> answer("partner:a@" + units, number, KindStep.CONFIRMED)))
                .isEqualTo("kind-not-yours");
        assertThat(code(() -> answer("staff:fin", number, KindStep.WITHDRAWN))).isEqualTo("kind-not-yours");

        var tries = AtOnce.run(
                8,
                i -> () -> WORLD.as(
                        "staff:f" + i,
                        () -> exchange()
                                .answer(new AnswerDelivery(
                                        "same", number, i % 2 == 0 ? KindStep.CONFIRMED : KindStep.REJECTED, "x"))));
        assertThat(tries.size()).isEqualTo(8);
        KindView over = WORLD.as("staff:fin", () -> exchange().delivery(number));
        assertThat(over.events()).hasSize(2);
        long owed = over.row().state() == KindState.CONFIRMED ? 4 : 0;
        assertThat(balances(units).get(0).owed()).isEqualTo(owed);
    }

    @Test
    void silence_confirms_on_the_day_after_the_last_one_and_once() {
        KindNumber number = report(money, "ROOM_NIGHT", 1);
        LocalDate due = today.plusDays(10);
        on(due);
        assertThat(silence(number)).isFalse();

        on(due.plusDays(1));
        assertThat(code(() -> answer("staff:fin", number, KindStep.REJECTED))).isEqualTo("kind-clock-ended");
        assertThat(WORLD.asSystem(() -> clocks().overdue(1_000))).contains(number);
        assertThat(silence(number)).isTrue();
        assertThat(silence(number)).isFalse();
        assertThat(sums(money)).containsExactly("kind.given -30000");
    }

    @Test
    void a_confirmed_one_is_taken_back_when_the_other_side_agrees() {
        KindNumber number = report(money, "ROOM_NIGHT", 2);
        confirm(money, number);
        KindView correction = WORLD.as(
                "staff:fin", () -> exchange().takeBack(new TakeBackDelivery(key(), number, "The guest never came")));
        assertThat(correction.row().waitsFor()).contains(Party.PARTNER);
        assertThat(code(() ->
                        WORLD.as("staff:fin", () -> exchange().takeBack(new TakeBackDelivery(key(), number, "again")))))
                .isEqualTo("kind-taken-back");
        assertThat(sums(money)).containsExactly("kind.given -60000");

        answer("partner:a@" + money, correction.row().number(), KindStep.CONFIRMED);

        assertThat(sums(money)).containsExactlyInAnyOrder("kind.given -60000", "kind.given-reversal 60000");
        KindRow original =
                WORLD.as("staff:fin", () -> exchange().delivery(number)).row();
        assertThat(original.takenBackBy()).contains(correction.row().number());
        assertThat(original.canBeTakenBack()).isFalse();
    }

    @Test
    void a_rejected_one_can_be_reported_anew_under_the_same_reference() {
        KindNumber first = report(units, "ROOM_NIGHT", 2, "R-1");
        assertThat(code(() -> report(units, "AD_WEEK", 1, "R-1"))).isEqualTo("kind-reference-taken");
        answer("staff:fin", first, KindStep.REJECTED);
        assertThat(code(() -> answer("staff:fin", first, KindStep.CONFIRMED))).isEqualTo("kind-over");

        KindNumber second = report(units, "ROOM_NIGHT", 1, "R-1");
        answer("partner:a@" + units, second, KindStep.WITHDRAWN);
        assertThat(balances(units).get(0).owed()).isZero();
    }

    @Test
    void the_same_request_is_the_same_delivery_and_another_under_its_key_is_refused() {
        String key = key();
        ReportDelivery once = delivery(key, units, "ROOM_NIGHT", 2, "R-9");
        KindNumber number = reported("partner:a@" + units, once).row().number();
        assertThat(reported("partner:a@" + units, once).row().number()).isEqualTo(number);
        assertThatThrownBy(() -> reported("partner:a@" + units, delivery(key, units, "ROOM_NIGHT", 3, "R-9")))
                .isInstanceOf(IdempotencyConflict.class);
        assertThat(list(units)).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_and_another_partners_does_not_exist() {
        assertThat(code(() -> report(units, "FLOOR", 1))).isEqualTo("kind-item-unknown");
        assertThat(code(() -> reported("partner:a@" + units, on(today.plusDays(1), "ROOM_NIGHT", Optional.empty()))))
                .isEqualTo("invalid-kind");
        assertThat(code(() -> reported("partner:a@" + units, on(today, "ROOM_NIGHT", Optional.of("T9")))))
                .isEqualTo("unknown-outlet");
        assertThat(code(() -> delivery(key(), units, "ROOM_NIGHT", 0, "r"))).isEqualTo("invalid-kind");
        assertThat(code(() -> new AnswerDelivery(key(), new KindNumber("K000000001"), KindStep.REJECTED, " ")))
                .isEqualTo("invalid-kind");
        KindNumber theirs = report(units, "ROOM_NIGHT", 1);
        String other = "partner:a@" + money;
        assertThat(code(() -> WORLD.as(other, () -> exchange().delivery(theirs))))
                .isEqualTo("kind-not-found");
        assertThat(code(() -> answer(other, theirs, KindStep.CONFIRMED))).isEqualTo("kind-not-found");
        assertThat(code(() -> WORLD.as(other, () -> items().balances(units)))).isEqualTo("partner-not-found");
        assertThat(WORLD.as(other, () -> exchange().list(KindFilter.ALL, Optional.empty(), 50))
                        .rows())
                .isEmpty();
    }

    @Test
    void evidence_is_kept_with_the_report() {
        var receipt = new Evidence("voucher.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8));
        KindView view = reported(
                "partner:a@" + units,
                new ReportDelivery(
                        key(), units, "ROOM_NIGHT", 1, Optional.of(OUTLET), today, "E-1", "", List.of(receipt)));
        assertThat(view.events().get(0).files()).hasSize(1);
        assertThat(WORLD.as("staff:fin", () -> exchange().evidence(view.row().number(), 1))
                        .file()
                        .name())
                .isEqualTo("voucher.pdf");
    }

    @Test
    void the_database_lets_nothing_that_was_answered_change() throws SQLException {
        KindNumber number = report(units, "ROOM_NIGHT", 1);
        confirm(units, number);
        var database = WORLD.ledger().database();
        try (var root = database.connect(database.root());
                var statement = root.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "UPDATE partner_kind SET state = 'REJECTED', entry = NULL WHERE number = " + number.id()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
        }
    }

    private static Terms terms(boolean netted) {
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", 0, false, Optional.empty(), Money.cny(0), 30, Netting.BILATERAL, netted);
        return PartnersWorld.TERMS.with(settling).with(ITEMS);
    }

    private static KindItem item(String code, KindDirection direction, long fen) {
        return new KindItem(code, new LocalizedText("项目 " + code, "Item " + code), direction, Money.cny(fen));
    }

    private static String key() {
        return "k" + KEYS.incrementAndGet();
    }

    private KindNumber report(String partner, String item, long quantity) {
        return report(partner, item, quantity, "r" + KEYS.incrementAndGet());
    }

    private KindNumber report(String partner, String item, long quantity, String reference) {
        return reported("partner:a@" + partner, delivery(key(), partner, item, quantity, reference))
                .row()
                .number();
    }

    private ReportDelivery delivery(String key, String partner, String item, long quantity, String reference) {
        return new ReportDelivery(key, partner, item, quantity, Optional.of(OUTLET), today, reference, "", List.of());
    }

    private ReportDelivery on(LocalDate date, String item, Optional<String> outlet) {
        return new ReportDelivery(key(), units, item, 1, outlet, date, "r" + KEYS.incrementAndGet(), "", List.of());
    }

    private static KindView reported(String who, ReportDelivery command) {
        return WORLD.as(who, () -> exchange().report(command));
    }

    private static void confirm(String partner, KindNumber number) {
        answer("staff:fin", number, KindStep.CONFIRMED);
    }

    private static KindView answer(String who, KindNumber number, KindStep step) {
        return WORLD.as(who, () -> exchange().answer(new AnswerDelivery(key(), number, step, "why")));
    }

    private static boolean silence(KindNumber number) {
        return WORLD.asSystem(() -> clocks().letSilenceConfirm(number));
    }

    private static void on(LocalDate date) {
        WORLD.clockIs(date.atTime(LocalTime.NOON).atZone(PartnersWorld.ZONE).toInstant());
    }

    private static List<KindRow> list(String partner) {
        return WORLD.as("partner:a@" + partner, () -> exchange().list(KindFilter.ALL, Optional.empty(), 50))
                .rows();
    }

    private static List<KindBalance> balances(String partner) {
        return WORLD.as("partner:a@" + partner, () -> items().balances(partner));
    }

    /** What settlement makes lines of. */
    private List<String> sums(String partner) {
        return WORLD
                .asSystem(() -> WORLD.ledger()
                        .statements()
                        .sums(
                                WORLD.the(Partners.class).standing(partner).clearing(),
                                new Period(today.minusYears(1), today.plusYears(1))))
                .stream()
                .map(ExchangeIT::said)
                .toList();
    }

    private static String said(CodeSum sum) {
        return sum.code() + " " + sum.amount();
    }

    private static String code(Callable<?> refused) {
        try {
            refused.call();
        } catch (DomainException refusal) {
            return refusal.code();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return "nothing";
    }

    private static Exchange exchange() {
        return WORLD.the(Exchange.class);
    }

    private static KindItems items() {
        return WORLD.the(KindItems.class);
    }

    private static KindClocks clocks() {
        return WORLD.the(KindClocks.class);
    }
}
