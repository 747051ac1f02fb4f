package io.hansa.partners.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.CodeSum;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.testing.PartnersWorld;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a day's messages come to does not depend on the order in which they come; two classes try it side by side. */
abstract class DaysInAnyOrder {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Period ALWAYS = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    private static final int SEEDS = 100;
    private static final int ORDERS = 3;

    /** Late in a month, so that what comes days late was earned in the same. */
    private static final YearMonth MONTH = YearMonth.now(PartnersWorld.ZONE).minusMonths(1);

    private static final Instant NOON =
            MONTH.atDay(25).atTime(12, 0).atZone(PartnersWorld.ZONE).toInstant();

    private static final String[] WHAT_HAPPENS = {
        "ACCRUAL ACCEPTED",
        "ACCRUAL REFUSED too-late",
        "ACCRUAL REFUSED nothing-earned",
        "REDEMPTION ACCEPTED",
        "REVERSAL ACCEPTED",
        "REVERSAL PARKED",
        "AUTHORISATION ACCEPTED",
        "CAPTURE ACCEPTED",
        "RELEASE ACCEPTED"
    };

    /** What is compared: sums and sets, in which no number of an account, entry or lot is named. */
    private record End(List<Map<String, String>> members, Map<String, Long> clearing, Map<String, String> outcomes) {}

    private final long before;

    /** @param before the seed before the first */
    DaysInAnyOrder(long before) {
        this.before = before;
    }

    @AfterEach
    void clock() {
        WORLD.clockRuns();
    }

    @Test
    void all_legal_orders_of_a_days_messages_end_in_the_same_state() {
        WORLD.clockIs(NOON);
        int messages = 0;
        int parked = 0;
        Set<String> seen = new HashSet<>();
        for (long seed = before + 1; seed <= before + SEEDS; seed++) {
            String partner = WORLD.newPartner();
            var day = new DayOfMessages(seed, NOON, 3 + (int) (seed % 6));
            End first = null;
            for (int order = 0; order < ORDERS; order++) {
                Try tried = new Try(partner, order, seed);
                parked += tried.send(day, new SplittableRandom(1_000 * seed + order));
                messages += tried.sent;
                End end = tried.end();
                first = first == null ? end : first;
                seen.addAll(end.outcomes().values());
                assertThat(end).as("seed " + seed + ", order " + order).isEqualTo(first);
            }
        }
        assertThat(seen).as("what the days were made of").containsExactlyInAnyOrder(WHAT_HAPPENS);
        assertThat(parked).as("reversals that came first").isGreaterThan(SEEDS);
        System.out.printf("any order: %d days, %d messages, %d parked%n", SEEDS * ORDERS, messages, parked);
    }

    /** One order of a day, with members of its own; its references begin with its letter. */
    private static final class Try {

        private final String partner;
        private final String letter;
        private final AccountId clearing;
        private final Map<String, Long> before;
        private final List<MemberAccounts> members;
        private int sent;

        Try(String partner, int order, long seed) {
            this.partner = partner;
            this.letter = Character.toString('a' + order);
            this.clearing = WORLD.asSystem(() -> WORLD.the(Partners.class).standing(partner))
                    .clearing();
            this.before = clearing();
            this.members =
                    WORLD.asSystem(() -> Stream.generate(() -> WORLD.members().enrol())
                            .limit(DayOfMessages.MEMBERS)
                            .toList());
            submit(DayOfMessages.opening(letter, numbers(), NOON.minus(Duration.ofDays(20))));
            // some of the points of one of them have to be confirmed, and what another has used up is owed
            if (seed % 3 == 0) {
                policy(members.get(0), true, Clawback.Kind.PENDING_ONLY);
            } else if (seed % 3 == 1) {
                policy(members.get(1), false, Clawback.Kind.DEBT);
            }
        }

        /** In calls of one message to six; @return how many of them were parked */
        int send(DayOfMessages day, SplittableRandom random) {
            List<TransactionRequest> left = day.inSomeOrder(random, letter, numbers());
            sent = left.size();
            int parked = 0;
            while (!left.isEmpty()) {
                int some = 1 + random.nextInt(Math.min(left.size(), 6));
                parked += (int) submit(left.subList(0, some)).stream()
                        .filter(TransactionResult.Parked.class::isInstance)
                        .count();
                left = left.subList(some, left.size());
            }
            return parked;
        }

        End end() {
            Map<String, Long> moved = clearing();
            before.forEach((code, amount) -> moved.merge(code, -amount, Long::sum));
            moved.values().removeIf(amount -> amount == 0);
            return new End(
                    WORLD.ledger()
                            .inTransaction(
                                    () -> members.stream().map(Try::state).toList()),
                    moved,
                    outcomes());
        }

        private Map<String, Long> clearing() {
            return WORLD.ledger().statements().sums(clearing, ALWAYS).stream()
                    .collect(Collectors.toMap(CodeSum::code, CodeSum::amount, Long::sum, TreeMap::new));
        }

        /** By reference; whose points stayed is in the sums, because how much a part moved is its order's. */
        private Map<String, String> outcomes() {
            return WORLD
                    .atTill(
                            partner,
                            () -> WORLD.the(Transactions.class).list(TransactionFilter.ALL, Optional.empty(), 200))
                    .rows()
                    .stream()
                    .filter(row -> row.reference().startsWith(letter))
                    .collect(Collectors.toMap(
                            row -> row.reference().substring(1),
                            row -> row.kind() + " " + row.state()
                                    + row.refusal()
                                            .map(refusal -> " " + refusal.code())
                                            .orElse(""),
                            (one, other) -> one + "; " + other,
                            TreeMap::new));
        }

        private static Map<String, String> state(MemberAccounts member) {
            var state = new TreeMap<String, String>();
            try (var connection = WORLD.ledger().transactions().getConnection()) {
                Sql.select(
                        connection,
                        "SELECT a.kind, a.unit, b.balance, b.owed FROM ledger_account a"
                                + " JOIN ledger_balance b ON b.account = a.id WHERE a.holder_ref = ?"
                                + " AND (b.balance <> 0 OR b.owed <> 0)",
                        row -> state.put(
                                row.getString(1) + " " + row.getString(2), row.getLong(3) + " owed " + row.getLong(4)),
                        member.number().value());
                Sql.select(
                        connection,
                        "SELECT a.kind, l.expires_on, l.unit_cost_micros, SUM(l.available), SUM(l.held)"
                                + " FROM ledger_account a JOIN ledger_lot l ON l.account = a.id WHERE a.holder_ref = ?"
                                + " GROUP BY a.kind, l.expires_on, l.unit_cost_micros"
                                + " HAVING SUM(l.available) + SUM(l.held) > 0",
                        row -> state.put(
                                "lots " + row.getString(1) + " " + row.getString(2) + " " + row.getLong(3),
                                row.getLong(4) + " held " + row.getLong(5)),
                        member.number().value());
                return state;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<String> numbers() {
            return members.stream().map(member -> member.number().value()).toList();
        }

        private List<TransactionResult> submit(List<TransactionRequest> requests) {
            return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(requests));
        }

        private static void policy(MemberAccounts member, boolean pending, Clawback.Kind clawback) {
            WORLD.policies()
                    .hold(
                            member,
                            new PointsPolicy(
                                    "PTS v9",
                                    Expiry.on(LocalDate.of(2060, 4, 1)),
                                    pending ? PointsPolicy.Waiting.STAFF : PointsPolicy.Waiting.NOTHING,
                                    Optional.empty(),
                                    clawback,
                                    true,
                                    Lapsed.LOST));
        }
    }
}
