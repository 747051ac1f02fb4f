package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static io.hansa.partners.testing.PartnersWorld.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks at random through a day at the tills, beside a book that is kept by simple arithmetic. */
class TillWalkIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final int BATCHES = 25;

    private final String partner = WORLD.newPartner();
    private final List<MemberAccounts> members =
            Stream.generate(() -> WORLD.members().enrol()).limit(3).toList();
    private final Map<String, Long> wallets = new HashMap<>();
    private final List<TransactionRequest> sent = new ArrayList<>();
    private final Map<String, TransactionResult> answers = new HashMap<>();
    private final Map<String, Sale> sales = new HashMap<>();
    private long clearing;

    /** What an accepted message moved, and whether it can be taken back. */
    private record Sale(String member, long points, long money, boolean reversible) {

        Sale kept() {
            return new Sale(member, points, money, false);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void batches_repeated_and_mixed_come_to_what_arithmetic_says(long seed) {
        var random = new SplittableRandom(seed);
        for (int batch = 0; batch < BATCHES; batch++) {
            List<TransactionRequest> requests = batch(random, batch);
            List<TransactionResult> results =
                    WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(requests));
            for (int i = 0; i < requests.size(); i++) {
                check(requests.get(i), results.get(i));
            }
        }
        for (MemberAccounts member : members) {
            assertThat(WORLD.ledger().statements().balance(member.wallet()))
                    .isEqualTo(wallets.getOrDefault(member.number().value(), 0L));
        }
        var account = WORLD.asSystem(() -> WORLD.the(Partners.class).standing(partner))
                .clearing();
        assertThat(WORLD.ledger().statements().balance(account)).isEqualTo(clearing);
    }

    private List<TransactionRequest> batch(SplittableRandom random, int batch) {
        var requests = new ArrayList<TransactionRequest>();
        int size = 1 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            if (!sent.isEmpty() && random.nextInt(5) == 0) {
                requests.add(sent.get(random.nextInt(sent.size())));
            } else {
                TransactionRequest request = request(random, batch + "-" + i);
                requests.add(request);
                sent.add(request);
            }
        }
        return requests;
    }

    private TransactionRequest request(SplittableRandom random, String key) {
        Instant at = Instant.now().minusSeconds(3_600).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        String member = members.get(random.nextInt(members.size())).number().value();
        return switch (random.nextInt(5)) {
            case 0, 1 -> Accrual.ofAmount(key, key, at, OUTLET, member, random.nextInt(50_000));
            case 2 -> Accrual.ofPoints(key, key, at, OUTLET, member, random.nextInt(100));
            case 3 -> new Redemption(key, key, at, OUTLET, member, random.nextInt(400));
            default ->
                new Reversal(
                        key,
                        key,
                        at,
                        sent.isEmpty()
                                ? "none"
                                : sent.get(random.nextInt(sent.size())).reference());
        };
    }

    private void check(TransactionRequest request, TransactionResult result) {
        TransactionResult before = answers.putIfAbsent(request.key(), result);
        assertThat(result.replayed()).isEqualTo(before != null);
        if (before != null) {
            assertThat(result)
                    .usingRecursiveComparison()
                    .ignoringFields("replayed")
                    .isEqualTo(before);
            return;
        }
        Sale expected = expected(request);
        assertThat(result instanceof Accepted).as(request + " → " + result).isEqualTo(expected != null);
        if (result instanceof Accepted accepted) {
            wallets.merge(expected.member(), expected.points(), Long::sum);
            clearing += expected.money();
            assertThat(accepted.points().amount()).isEqualTo(expected.points());
            assertThat(accepted.money().minor()).isEqualTo(expected.money());
            assertThat(accepted.balance().amount()).isEqualTo(wallets.get(expected.member()));
            sales.put(request.reference(), expected);
            if (request instanceof Reversal reversal) {
                sales.computeIfPresent(reversal.original(), (reference, sale) -> sale.kept());
            }
        }
    }

    /** What it moves, or null when it is to be refused. */
    private Sale expected(TransactionRequest request) {
        if (request instanceof Accrual accrual) {
            long points = accrual.points()
                    .orElseGet(() ->
                            accrual.amountFen().getAsLong() / TERMS.accrual().perFen());
            return points < 1 ? null : new Sale(accrual.member(), points, (points * 12 + 5) / 10, true);
        }
        if (request instanceof Redemption redemption) {
            long points = redemption.points();
            boolean enough = points > 0 && points <= wallets.getOrDefault(redemption.member(), 0L);
            return enough ? new Sale(redemption.member(), -points, -((points * 8 + 5) / 10), true) : null;
        }
        Sale original = sales.get(((Reversal) request).original());
        if (original == null || !original.reversible() || wallets.get(original.member()) < original.points()) {
            return null;
        }
        return new Sale(original.member(), -original.points(), -original.money(), false);
    }
}
