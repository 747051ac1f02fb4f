package io.hansa.events.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.events.event.EventNumber;
import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.RequestKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who comes up when seats come free. */
class WaitingLineTest {

    private final List<Integer> charged = new ArrayList<>();

    @Test
    void the_first_in_line_comes_up_first() {
        assertThat(walk(1, Set.of(), 1, 1, 1)).containsExactly("");
    }

    @Test
    void a_party_that_does_not_fit_lets_a_smaller_one_pass_and_keeps_its_place() {
        assertThat(walk(2, Set.of(), 3, 2)).containsExactly("party-too-large", "");
    }

    @Test
    void who_cannot_pay_is_passed_over_with_the_reason() {
        assertThat(walk(1, Set.of(0), 1, 1)).containsExactly("insufficient-points", "");
    }

    @Test
    void nobody_is_looked_at_when_no_seat_is_left() {
        assertThat(walk(3, Set.of(), 1, 2, 1)).containsExactly("", "");
        assertThat(charged).containsExactly(0, 1);
    }

    @Test
    void nobody_is_charged_who_does_not_fit() {
        walk(1, Set.of(), 2, 2);
        assertThat(charged).isEmpty();
    }

    @Test
    void never_more_seats_are_given_than_are_free_and_never_a_seat_to_a_later_party_before_one_that_fitted() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            int free = random.nextInt(12);
            int[] parties = random.ints(random.nextInt(15), 1, 6).toArray();
            List<String> outcomes = walk(free, Set.of(), parties);
            int left = free;
            for (int i = 0; i < outcomes.size(); i++) {
                assertThat(outcomes.get(i)).isEqualTo(parties[i] <= left ? "" : "party-too-large");
                left -= outcomes.get(i).isEmpty() ? parties[i] : 0;
            }
            assertThat(left).isNotNegative();
        }
    }

    private List<String> walk(int free, Set<Integer> poor, int... parties) {
        charged.clear();
        List<Booking> line = new ArrayList<>();
        for (int party : parties) {
            line.add(waiting(party));
        }
        return WaitingLine.walk(free, line, booking -> {
                    charged.add(line.indexOf(booking));
                    return poor.contains(line.indexOf(booking)) ? Optional.of("insufficient-points") : Optional.empty();
                })
                .stream()
                .map(outcome -> outcome.passedOver().orElse(""))
                .toList();
    }

    private static Booking waiting(int party) {
        var command = new BookSeats(
                MemberNumber.ofSerial(1), EventNumber.of(1), Collections.nCopies(party - 1, "同伴"), true, "key");
        return new Booking(
                command,
                new RequestKey("member:1", "key"),
                Points.of(100L * party),
                ClaimCode.random(new Random(1)),
                Instant.EPOCH);
    }
}
