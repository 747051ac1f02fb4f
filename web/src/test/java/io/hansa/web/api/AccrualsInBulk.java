package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** One client that sends many accruals in batches of a thousand, and repeats what it has no answer to. */
final class AccrualsInBulk {

    private static final int BATCH = 1_000;
    private static final int MEMBERS = 500;
    private static final long POINTS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final World.Partner partner = World.partner();
    private final List<String> members = World.members(MEMBERS);
    private final List<String> bodies;
    private final int accruals;
    private final AtomicInteger answered = new AtomicInteger();
    private String token;
    private int repeated;

    AccrualsInBulk(int accruals) {
        this.accruals = accruals;
        this.bodies = IntStream.range(0, accruals / BATCH)
                .mapToObj(batch -> Batches.accruals("N" + batch + "-", members, BATCH, POINTS * 1_000))
                .toList();
    }

    /** Sends all of them, one batch after the other. */
    Duration send() {
        Instant begun = Instant.now();
        token = partner.token();
        for (int batch = 0; batch < bodies.size(); batch++) {
            sendUntilAnswered(batch);
            answered.incrementAndGet();
        }
        return Duration.between(begun, Instant.now());
    }

    private void sendUntilAnswered(int batch) {
        Instant last = Instant.now().plus(PATIENCE);
        while (!sent(batch)) {
            repeated++;
            assertThat(Instant.now()).as("the server does not come back").isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean sent(int batch) {
        try {
            Answer answer = Api.as(token)
                    .key("batch-" + batch)
                    .outsideContract("POST", "/partner/transactions:batch", "application/json", bodies.get(batch));
            if (answer.status() == 401) {
                // a token lives for a quarter of an hour, and many restarts take longer
                token = partner.token();
            }
            if (answer.status() != 200) {
                return false;
            }
            assertThat(answer.number("accepted"))
                    .as(() -> answer.list("results.problem").toString())
                    .isEqualTo(BATCH);
            return true;
        } catch (IllegalStateException connectionLost) {
            return false;
        }
    }

    /** Returns when so many batches are answered. */
    void await(long batches) {
        Instant last = Instant.now().plus(PATIENCE);
        while (answered.get() < Math.min(batches, bodies.size() - 1)) {
            assertThat(Instant.now()).as("batches are not answered").isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    int repeated() {
        return repeated;
    }

    /** None is lost, none is doubled: by reference in the list, and by the members' points. */
    void assertExact() {
        Set<String> references = new HashSet<>();
        int listed = 0;
        Optional<String> cursor = Optional.of("");
        Api api = partner.api();
        while (cursor.isPresent()) {
            String at = cursor.get().isEmpty() ? "" : "&cursor=" + cursor.get();
            Answer page = api.get("/partner/transactions?limit=200" + at).is(200);
            List<String> found = page.list("items.reference");
            references.addAll(found);
            listed += found.size();
            cursor = Optional.ofNullable(page.text("next"));
        }
        assertThat(listed).isEqualTo(accruals);
        assertThat(references).hasSize(accruals);
        long points = members.stream()
                .mapToLong(
                        member -> api.get("/partner/members/" + member).is(200).number("available"))
                .sum();
        assertThat(points).isEqualTo(accruals * POINTS);
    }

    void print(String what, Duration took) {
        System.out.printf(
                "soak: %s: %,d accruals in batches of %,d in %.1f s, %,.0f a second; %d batches repeated%n",
                what, accruals, BATCH, took.toMillis() / 1e3, accruals * 1e3 / took.toMillis(), repeated);
    }
}
