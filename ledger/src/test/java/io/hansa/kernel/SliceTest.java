package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static Slice<Integer> read(int there, int asked) {
        return Slice.read(asked, most -> numbers(Math.min(there, most)), number -> "after-" + number);
    }

    private static List<Integer> numbers(int upTo) {
        return IntStream.rangeClosed(1, upTo).boxed().toList();
    }

    @Test
    void a_list_that_goes_on_says_where() {
        assertThat(read(3, 2)).isEqualTo(new Slice<>(List.of(1, 2), Optional.of("after-2")));
    }

    @Test
    void a_list_that_ends_with_the_page_has_no_next_one() {
        assertThat(read(2, 2)).isEqualTo(new Slice<>(List.of(1, 2), Optional.empty()));
    }

    @Test
    void a_page_has_one_row_at_least_and_two_hundred_at_most() {
        assertThat(read(9, 0).rows()).hasSize(1);
        assertThat(read(999, 500).rows()).hasSize(200);
    }
}
