package io.hansa.ledger.journal;

import io.hansa.ledger.journal.Step.Living;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What steps of a walk are made of, from a seed: days that pass, amounts, accounts by name. */
final class Dice {

    private final Random random;
    private LocalDate today = LocalDate.of(2026, 1, 28);

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    void passTime() {
        today = today.plusDays(1 + random.nextInt(5));
    }

    LocalDate within(int days) {
        return today.plusDays(random.nextInt(days));
    }

    LocalDate before(int days) {
        return today.minusDays(random.nextInt(days));
    }

    /** Mostly today; late and early ones too. */
    LocalDate date() {
        return once(8) ? today.plusDays(random.nextInt(40) - 30L) : today;
    }

    LocalDate grace() {
        return once(2) ? within(20) : null;
    }

    Living living() {
        LocalDate date = today.plusDays(random.nextInt(45) - 2);
        int months = 1 + random.nextInt(3);
        return switch (random.nextInt(14)) {
            case 0, 1 -> Living.FOR_EVER;
            case 2, 3 -> new Living(null, months, 0);
            case 4 -> new Living(date.plusDays(40), months, 0);
            case 5, 6 -> new Living(date, 0, 5);
            case 7 -> new Living(date.plusDays(40), months, 7);
            case 8 -> new Living(null, months, 20);
            default -> new Living(date, 0, 0);
        };
    }

    long amount() {
        return 1 + random.nextInt(once(6) ? 60 : 20);
    }

    String wallet() {
        return "w" + random.nextInt(3);
    }

    String share() {
        return "share" + random.nextInt(3);
    }

    String anyAccount() {
        return pick(List.of(
                "w0",
                "w1.pending",
                "w2.held",
                "w0.status",
                "pool",
                "share1",
                "redemption",
                "breakage",
                "w0.debt",
                "settlement"));
    }
}
