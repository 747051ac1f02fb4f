package io.hansa.bench.server;

import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * The batches of partners, out of their numbers: accruals, one of fifty days late, and reversals of parts and wholes: of this batch,
 * before what they undo, of the batch before, and once more of the same in the one after.
 */
final class Sales {

    static final int PARTNERS = 2;
    static final List<String> CATEGORIES = List.of("DINING", "HOTEL", "FUEL", "FASHION", "TRAVEL");

    private static final int BATCH = 1_000;
    private static final int REVERSED = 30;
    private static final int EARLY = 90;
    private static final int LATE = 50;
    private static final int LATEST_DAYS = 20;
    private static final int MOST_YUAN = 500;

    private final String partner;
    private final int number;
    private final Instant now;
    private final Random random;

    Sales(String partner, int number, Instant now) {
        this.partner = partner;
        this.number = number;
        this.now = now;
        this.random = new Random(31L * number + partner.hashCode());
    }

    static String partner(int place) {
        return "SIMULATED" + place;
    }

    List<TransactionRequest> batch(List<String> members) {
        List<TransactionRequest> early = new ArrayList<>();
        List<TransactionRequest> batch = new ArrayList<>();
        for (int i = 0; early.size() + batch.size() < BATCH; i++) {
            if (i % REVERSED == 1 && number > 0) {
                batch.add(reversal("R", number - 1, i + 1));
            } else if (i % REVERSED == 3 && number > 1) {
                batch.add(reversal("Q", number - 2, i - 1));
            } else {
                batch.add(accrual(i, members.get(random.nextInt(members.size()))));
                if (i % EARLY == 5) {
                    early.add(reversal("R", number, i));
                }
            }
        }
        early.addAll(batch);
        return early;
    }

    private static String reference(int batch, int place) {
        return "B" + batch + "-" + place;
    }

    private long fen(String reference) {
        return 100L * (1 + Math.floorMod((partner + reference).hashCode() * 31, MOST_YUAN));
    }

    private Accrual accrual(int place, String member) {
        String reference = reference(number, place);
        Instant at = now.minusSeconds(60 + random.nextInt(600));
        if (random.nextInt(LATE) == 0) {
            at = at.minus(Duration.ofDays(1 + random.nextInt(LATEST_DAYS)));
        }
        return new Accrual(
                "k" + reference,
                reference,
                at,
                "T1",
                member,
                OptionalLong.of(fen(reference)),
                OptionalLong.empty(),
                new Goods(
                        Optional.of("SKU" + random.nextInt(100)),
                        Optional.of(CATEGORIES.get(random.nextInt(CATEGORIES.size())))));
    }

    private Reversal reversal(String series, int batch, int place) {
        String original = reference(batch, place);
        OptionalLong part = random.nextBoolean()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + (long) (random.nextDouble() * fen(original)));
        return new Reversal(series + original, series + original, now, original, part, OptionalLong.empty());
    }
}
