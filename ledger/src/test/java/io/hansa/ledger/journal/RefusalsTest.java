package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.account.UnknownAccount;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    static Stream<DomainException> all() {
        return Stream.of(
                new InsufficientPoints(10, 3),
                new HoldNotFound(1),
                new HoldNotOpen(2),
                new HoldExceeded(5, 4),
                new UnknownEntry(6),
                new AlreadyReversed(7, 8),
                new NotReversible(9, "hold"),
                new NothingToExpire(10),
                new Unbalanced("CNY", -5),
                new UnknownAccount(11),
                new WrongAccount(12, "lots"),
                new AmountOutOfRange("partner.accrual"),
                new NothingMoved("settlement.fee"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_the_same_after_it_was_kept(DomainException refusal) {
        DomainException again = Refusals.read(refusal.code(), Refusals.args(refusal));

        assertThat(again).hasSameClassAs(refusal);
        assertThat(again.args()).isEqualTo(refusal.args());
    }

    @Test
    void of_an_unknown_code_is_a_fault() {
        assertThatThrownBy(() -> Refusals.read("no-such", "{}")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void inputs_of_a_reason_are_kept_in_the_order_of_their_names() {
        Why why = Why.of("accrual.rate", Map.of("b", "2", "a", "积分 \"\n"));

        assertThat(why.inputsJson()).isEqualTo("{\"a\":\"积分 \\\"\\n\",\"b\":\"2\"}");
        assertThat(Why.read("accrual.rate", why.inputsJson())).isEqualTo(why);
        assertThat(Why.of("none").inputsJson()).isEqualTo("{}");
        assertThatThrownBy(() -> new Why("long", new TreeMap<>(Map.of("text", "x".repeat(900)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
