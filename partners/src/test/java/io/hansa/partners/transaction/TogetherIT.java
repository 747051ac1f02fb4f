package io.hansa.partners.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages of several senders in one transaction. */
class TogetherIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();

    private final Instant now = Instant.now();
    private Sender one;
    private Sender other;
    private String member;

    @BeforeEach
    void world() {
        one = Sender.of(Actor.parse("client:one" + System.nanoTime()), WORLD.newPartner());
        other = Sender.of(Actor.parse("client:other" + System.nanoTime()), WORLD.newPartner());
        member = WORLD.members().enrol().number().value();
    }

    @Test
    void each_sender_has_its_own_answers_in_their_places() {
        List<TransactionResult> results = take(
                new Sent(one, accrual("a", 10)),
                new Sent(other, accrual("a", 20)),
                new Sent(one, new Redemption("b", "b", now, PartnersWorld.OUTLET, member, 1_000)),
                new Sent(other, new Redemption("c", "c", now, PartnersWorld.OUTLET, member, 25)));

        assertThat(points(results.get(0))).isEqualTo(10);
        assertThat(points(results.get(1))).isEqualTo(20);
        assertThat(results.get(2))
                .isInstanceOfSatisfying(
                        TransactionResult.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("insufficient-points"));
        assertThat(points(results.get(3))).isEqualTo(-25);
    }

    @Test
    void a_sender_is_not_told_what_another_did_with_the_same_key() {
        List<TransactionResult> results = take(
                new Sent(one, accrual("same", 10)),
                new Sent(other, accrual("same", 10)),
                new Sent(one, accrual("same", 10)),
                new Sent(one, accrual("same", 99)));

        assertThat(results).extracting(TransactionResult::replayed).containsExactly(false, false, true, false);
        assertThat(results.get(3))
                .isInstanceOfSatisfying(
                        TransactionResult.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("idempotency-conflict"));
    }

    private List<TransactionResult> take(Sent... batch) {
        return WORLD.asSystem(() -> WORLD.the(Together.class).take(List.of(batch)));
    }

    private Accrual accrual(String key, long points) {
        return Accrual.ofPoints(key, key, now, PartnersWorld.OUTLET, member, points);
    }

    private static long points(TransactionResult result) {
        return ((TransactionResult.Accepted) result).points().amount();
    }
}
