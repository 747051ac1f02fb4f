package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Callers of a few partners that send single accruals and redemptions for the same members, each until it is answered. */
final class SingleMessages {

    private static final int CALLERS = 24;
    private static final int MEMBERS = 8;
    private static final int ACCRUED = 10;
    /** More than is accrued for it, so that some are refused. */
    private static final int REDEEMED = 25;

    private static final Set<Integer> ASK_AGAIN = Set.of(401, 429, 500, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<World.Partner> partners =
            Stream.generate(World::partner).limit(4).toList();
    private final Map<World.Partner, String> tokens = new ConcurrentHashMap<>();
    private final List<String> members = World.members(MEMBERS);
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    /** Why messages were asked again: by status, 0 for a connection that was lost. */
    private final Map<Integer, AtomicInteger> repeated = new ConcurrentSkipListMap<>();

    private volatile boolean stopped;

    /** A message and its first answer. */
    private record Sent(World.Partner partner, String name, String member, boolean accrual, Answer answer) {

        boolean isDone() {
            return answer.status() == 201;
        }

        int points() {
            return isDone() ? accrual ? ACCRUED : -REDEEMED : 0;
        }
    }

    /** Returns when it was stopped and all callers have their answers. */
    void send() {
        Together.times(CALLERS, caller -> {
            Answer last = null;
            for (int n = 0; !stopped; n++) {
                World.Partner partner = partners.get(caller % partners.size());
                String name = caller + "-" + n;
                String member = members.get((caller + n) % MEMBERS);
                boolean accrual = n % 3 != 0;
                last = untilAnswered(partner, name, member, accrual);
                sent.add(new Sent(partner, name, member, accrual, last));
                answers.incrementAndGet();
            }
            return last;
        });
    }

    void stop() {
        stopped = true;
    }

    /** Returns when so many more are answered. */
    void awaitAnswers(int more) {
        int enough = answers.get() + more;
        Instant last = Instant.now().plus(PATIENCE);
        while (answers.get() < enough) {
            assertThat(Instant.now()).as("nothing is answered").isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private Answer untilAnswered(World.Partner partner, String name, String member, boolean accrual) {
        Instant last = Instant.now().plus(PATIENCE);
        while (true) {
            int problem = 0;
            try {
                Answer answer = ask(partner, name, member, accrual);
                if (!ASK_AGAIN.contains(answer.status()) && !answer.text().contains("in-flight")) {
                    return answer;
                }
                problem = answer.status();
            } catch (IllegalStateException connectionLost) {
                assertThat(Instant.now()).as("%s is not answered", name).isBefore(last);
            }
            if (problem == 401) {
                tokens.remove(partner);
            }
            repeated.computeIfAbsent(problem, absent -> new AtomicInteger()).incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private Answer ask(World.Partner partner, String name, String member, boolean accrual) {
        Api api = Api.as(tokens.computeIfAbsent(partner, World.Partner::token)).key(name);
        return accrual
                ? api.outsideContract(
                        "POST", "/partner/accruals", "application/json", World.pointsGiven(name, member, ACCRUED))
                : api.outsideContract(
                        "POST", "/partner/redemptions", "application/json", World.redeemed(name, member, REDEEMED));
    }

    /** Members have what the answers add up to, and each message has the same answer for ever. */
    void assertExact() {
        List<String> problems = new ArrayList<>();
        for (Sent one : sent) {
            if (!one.isDone() && !one.answer.text("code").equals("insufficient-points")) {
                problems.add(one.name + ": " + one.answer);
            }
            Answer again = ask(one.partner, one.name, one.member, one.accrual);
            if (!again.replayed()
                    || again.status() != one.answer.status()
                    || !again.text().equals(one.answer.text())) {
                problems.add(one.name + ": " + one.answer + ", and then " + again);
            }
        }
        assertThat(problems).isEmpty();
        for (String member : members) {
            long points = sent.stream()
                    .filter(one -> one.member.equals(member))
                    .mapToLong(Sent::points)
                    .sum();
            Answer wallet = partners.get(0).api().get("/partner/members/" + member);
            assertThat(wallet.is(200).number("available")).isEqualTo(points);
        }
    }

    /** How many there were; a replay is one whose first answer was lost. */
    @Override
    public String toString() {
        return "%,d messages answered, %,d refused, asked again by status %s, %,d of them done before: replayed"
                .formatted(
                        sent.size(),
                        sent.stream().filter(one -> !one.isDone()).count(),
                        repeated,
                        sent.stream().filter(one -> one.answer.replayed()).count());
    }
}
