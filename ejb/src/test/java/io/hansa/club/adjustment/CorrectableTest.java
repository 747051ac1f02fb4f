package io.hansa.club.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.EntryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectableTest {

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

    private static EntryView entry(String code) {
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
                List.of(),
                List.of());
    }
}
