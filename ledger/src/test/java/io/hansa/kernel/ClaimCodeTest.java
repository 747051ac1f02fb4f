package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A mistyped code is seen before anything is looked up. */
class ClaimCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void is_read_back_as_it_is_printed_in_any_case_and_spacing() {
        ClaimCode code = ClaimCode.random(new Random(1));

        assertThat(ClaimCode.read(code.printed())).contains(code);
        assertThat(ClaimCode.read(" " + code.printed().toLowerCase().replace('-', ' ')))
                .contains(code);
        assertThat(ClaimCode.read(code.value())).contains(code);
    }

    @Test
    void every_single_wrong_symbol_is_seen() {
        codes().forEach(code -> {
            for (int i = 0; i < code.length(); i++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != code.charAt(i)) {
                        var wrong = new StringBuilder(code);
                        wrong.setCharAt(i, other);
                        assertThat(ClaimCode.read(wrong.toString())).isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void every_swap_of_two_symbols_is_seen() {
        codes().forEach(code -> {
            for (int i = 0; i < code.length(); i++) {
                for (int j = i + 1; j < code.length(); j++) {
                    if (code.charAt(i) != code.charAt(j)) {
                        var swapped = new StringBuilder(code);
                        swapped.setCharAt(i, code.charAt(j));
                        swapped.setCharAt(j, code.charAt(i));
                        assertThat(ClaimCode.read(swapped.toString())).isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void look_alikes_lengths_and_nonsense_are_no_codes() {
        assertThat(Stream.of("", "0", "OOOO-IIII-LLLL", "2222", "兑换券", "2222-2222-2222-2222"))
                .allSatisfy(typed -> assertThat(ClaimCode.read(typed)).isEmpty());
    }

    @Test
    void shows_its_last_four_only_to_others_and_to_logs() {
        ClaimCode code = ClaimCode.random(new Random(2));

        assertThat(code.masked()).startsWith("••••-••••-").endsWith(code.value().substring(8));
        assertThat(code).hasToString(code.masked());
    }

    private static Stream<String> codes() {
        Random random = new Random(3);
        return Stream.generate(() -> ClaimCode.random(random).value()).limit(20);
    }
}
