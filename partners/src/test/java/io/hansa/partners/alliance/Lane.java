package io.hansa.partners.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.InFlight;
import io.hansa.kernel.TryAnew;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Some shops and their members, whose messages come one batch after the other; a few batches come twice at the same moment. */
final class Lane {

    private static final int ONCE_TWICE = 50;
    private static final int TRIES = 5;
    private static final Set<Integer> GIVEN_UP = Set.of(1020, 1205, 1213);

    private final PartnersWorld world;
    private final List<Shop> shops;
    private final Traffic traffic;
    private final Random random;

    Lane(PartnersWorld world, List<Shop> shops, Traffic traffic, long seed) {
        this.world = world;
        this.shops = List.copyOf(shops);
        this.traffic = traffic;
        this.random = new Random(seed);
    }

    Void send(Stretch stretch, int messagesOfEach) {
        for (Shop shop : shops) {
            List<TransactionRequest> messages = shop.messages(stretch, messagesOfEach);
            for (int from = 0; from < messages.size(); from += Transactions.MAX_BATCH) {
                List<TransactionRequest> batch =
                        messages.subList(from, Math.min(messages.size(), from + Transactions.MAX_BATCH));
                if (random.nextInt(ONCE_TWICE) == 0) {
                    twice(shop.partner(), batch);
                } else {
                    take(submit(shop.partner(), batch));
                }
            }
        }
        return null;
    }

    private static void take(List<TransactionResult> results) {
        for (TransactionResult result : results) {
            if (result instanceof TransactionResult.Refused refused) {
                throw new AssertionError(refused);
            }
        }
    }

    /** Two callers with the same messages: each message has one effect, and both are told of it. */
    private void twice(String partner, List<TransactionRequest> batch) {
        traffic.atOnce.add(batch.size());
        List<AtOnce.Try<List<TransactionResult>>> both = AtOnce.run(2, caller -> () -> submit(partner, batch));
        both.forEach(one -> {
            if (!one.succeeded()) {
                throw new AssertionError(one.problem());
            }
            take(one.result());
        });
        for (int i = 0; i < batch.size(); i++) {
            TransactionResult one = both.get(0).result().get(i);
            TransactionResult other = both.get(1).result().get(i);
            assertThat(one.replayed() || other.replayed())
                    .as("%s and %s", one, other)
                    .isTrue();
        }
    }

    /** What the database gives up is sent again, as a client does. */
    private List<TransactionResult> submit(String partner, List<TransactionRequest> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return world.atTill(partner, () -> world.the(Transactions.class).submit(batch));
            } catch (RuntimeException problem) {
                if (attempt == TRIES || !mayComeAgain(problem)) {
                    throw problem;
                }
            }
        }
    }

    private static boolean mayComeAgain(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof TryAnew
                    || cause instanceof InFlight
                    || cause instanceof SQLException sql && GIVEN_UP.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
