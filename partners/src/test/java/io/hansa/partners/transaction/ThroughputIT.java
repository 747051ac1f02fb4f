package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten batches of a thousand: none lost, none doubled. The rate is printed, not asserted: machines differ. */
class ThroughputIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final int MEMBERS = 500;
    private static final int BATCHES = 10;

    @Test
    void a_batch_of_a_thousand_takes_a_few_statements() {
        String partner = WORLD.newPartner();
        List<String> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> WORLD.members().enrol().number().value())
                .toList();
        Instant at = Instant.now().minus(Duration.ofHours(1));
        submit(partner, members, at, 0);
        Instant start = Instant.now();
        for (int batch = 1; batch <= BATCHES; batch++) {
            submit(partner, members, at, batch);
        }
        Duration took = Duration.between(start, Instant.now());

        long posted = WORLD.atTill(
                partner,
                () -> WORLD.the(Transactions.class)
                        .totals(java.time.LocalDate.now(PartnersWorld.ZONE))
                        .kinds()
                        .get(0)
                        .count());
        assertThat(posted).isEqualTo((BATCHES + 1) * 1_000L);
        System.out.printf("partner accruals: %,d a second%n", BATCHES * 1_000_000L / took.toMillis());
    }

    private static void submit(String partner, List<String> members, Instant at, int batch) {
        var requests = IntStream.range(0, Transactions.MAX_BATCH)
                .mapToObj(i -> {
                    String key = "b" + batch + "-" + i;
                    return Accrual.ofAmount(key, key, at, OUTLET, members.get(i % MEMBERS), 10_000 + i);
                })
                .toList();
        var results = WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(requests));
        assertThat(results).allMatch(Accepted.class::isInstance);
    }
}
