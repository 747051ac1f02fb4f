package io.hansa.club.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.EntryView.PostingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectableTest {

    private static final MemberNumber MEMBER = MemberNumber.ofSerial(7);

    @Test
    void what_staff_gave_and_took_is_undone_here() {
        assertThat(Correctable.is(entry("adjustment.given"))).isTrue();
        assertThat(Correctable.of(entry("adjustment.taken")).number()).isEqualTo(new EntryNumber(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment.received", "payment.paid", "payment.returned", "payment.undone"})
    void a_payment_is_undone_with_the_banks_transaction_and_says_so(String code) {
        assertThat(Correctable.is(entry(code))).isFalse();
        assertThatThrownBy(() -> Correctable.of(entry(code)))
                .isInstanceOfSatisfying(
                        PaymentNotCorrectable.class,
                        refusal -> assertThat(refusal.args()).containsEntry("entry", 7L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner.accrual", "settlement.tax", "order.captured"})
    void what_stands_behind_something_else_is_undone_there(String code) {
        assertThatThrownBy(() -> Correctable.of(entry(code))).isInstanceOf(NotCorrectable.class);
    }

    @Test
    void it_is_as_large_as_all_that_the_member_got_of_it_also_what_repaid_a_debt() {
        var entry = Correctable.of(entry(
                "adjustment.given",
                leg(AccountKey.programme(AccountKind.GOODWILL, Unit.PTS), -100_000),
                leg(AccountKey.debt(MEMBER, Unit.PTS), 99_000),
                leg(AccountKey.wallet(MEMBER, Unit.PTS), 1_000)));

        assertThat(entry.member()).isEqualTo(MEMBER);
        assertThat(entry.change()).isEqualTo(Points.of(-100_000));
        assertThat(entry.owedAgain()).isEqualTo(Points.of(99_000));
    }

    @Test
    void what_did_nothing_but_repay_a_debt_is_undone_here_too() {
        var entry = entry(
                "adjustment.given",
                leg(AccountKey.programme(AccountKind.GOODWILL, Unit.PTS), -50),
                leg(AccountKey.debt(MEMBER, Unit.PTS), 50));

        assertThat(Correctable.is(entry)).isTrue();
        assertThat(Correctable.of(entry).member()).isEqualTo(MEMBER);
        assertThat(Correctable.of(entry).change()).isEqualTo(Points.of(-50));
    }

    @Test
    void what_moved_no_points_of_a_member_is_neither_offered_nor_undone() {
        var entry = entry("member.opening", leg(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS), 0));

        assertThat(Correctable.is(entry)).isFalse();
        assertThatThrownBy(() -> Correctable.of(entry)).isInstanceOf(NotCorrectable.class);
    }

    private static PostingRow leg(AccountKey key, long amount) {
        return new PostingRow(new AccountId(1), key, 0, amount, Optional.empty());
    }

    private static EntryView entry(String code) {
        return entry(code, leg(AccountKey.wallet(MEMBER, Unit.PTS), 100));
    }

    private static EntryView entry(String code, PostingRow... legs) {
        return new EntryView(
                new EntryNumber(7),
                code,
                LocalDate.of(2026, 11, 30),
                Instant.EPOCH,
                Instant.EPOCH,
                Actor.system("test"),
                new Why("adjustment", new TreeMap<>()),
                Optional.empty(),
                List.of(),
                "",
                List.of(legs),
                List.of());
    }
}
