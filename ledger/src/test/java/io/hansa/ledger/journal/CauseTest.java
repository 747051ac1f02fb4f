package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cause is given with what it takes to reckon again, and nothing that nobody has words for. */
class CauseTest {

    private static final Cause CAUSE =
            Cause.of("test.rate", "contract", "amountFen").sometimes("cut");

    @Test
    void is_given_with_its_inputs() {
        assertThat(CAUSE.because(Map.of("contract", "3", "amountFen", "1000")).inputs())
                .containsOnlyKeys("contract", "amountFen");
        assertThat(CAUSE.because(Map.of("contract", "3", "amountFen", "1005", "cut", "5"))
                        .code())
                .isEqualTo("test.rate");
    }

    @Test
    void is_not_given_without_one() {
        assertThatThrownBy(() -> CAUSE.because(Map.of("amountFen", "1000", "cut", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lacks [contract]");
    }

    @Test
    void is_not_given_with_one_that_was_not_declared() {
        assertThatThrownBy(() -> CAUSE.because(Map.of("contract", "3", "amountFen", "1000", "phone", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not declare [phone]");
    }
}
