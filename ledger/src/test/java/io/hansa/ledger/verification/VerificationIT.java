package io.hansa.ledger.verification;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditor at work on a ledger that is written to; what it finds when somebody has been there is told in {@link TamperIT}. */
class VerificationIT {

    private static final List<String> FACTS = List.of(
            "ledger_account",
            "ledger_entry",
            "ledger_posting",
            "ledger_lot",
            "ledger_lot_use",
            "ledger_hold",
            "ledger_hold_event",
            "ledger_reversal",
            "ledger_draw",
            "ledger_notice",
            "ledger_refusal");

    private static final Map<String, String> FIRST_COLUMNS = Map.of(
            "ledger_refusal", "code",
            "ledger_lot", "amount",
            "ledger_lot_use", "lot",
            "ledger_reversal", "points",
            "ledger_draw", "amount",
            "ledger_notice", "points");

    private final LedgerWorld world = LedgerWorld.instance();
    private final Verifications verifications = VerificationOn.verifications(world.transactions(), Clock.systemUTC());

    @Test
    void finds_nothing_while_others_post() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(1_000).to(wallet).post();
        int callers = 3;

        List<AtOnce.Try<Object>> tries = AtOnce.run(
                callers,
                caller -> () -> caller == 0
                        ? IntStream.range(0, 5)
                                .mapToObj(i -> world.verification().verify().findings())
                                .toList()
                        : IntStream.range(0, 100)
                                .mapToObj(i -> aRedemption().of(1).from(wallet).post())
                                .toList());

        assertThat(tries).allSatisfy(each -> assertThat(each.problem()).isNull());
        assertThat((List<?>) tries.get(0).result())
                .allSatisfy(findings -> assertThat((List<?>) findings).isEmpty());
    }

    @Test
    void says_how_much_it_looked_at() {
        anAccrual().of(5).to(world.newWallet(Unit.PTS)).post();

        VerificationReport report = world.verification().verify();

        assertThat(report.sound()).isTrue();
        assertThat(report.entries()).isPositive();
        assertThat(report.postings()).isGreaterThanOrEqualTo(2 * report.entries());
    }

    @Test
    void is_worked_part_by_part_and_what_each_found_is_kept() {
        anAccrual().of(5).to(world.newWallet(Unit.PTS)).post();
        long number = 7_001;
        world.inTransaction(() -> {
            verifications.begin(number, Actor.system("test"));
            return null;
        });
        for (String part : world.verification().plan()) {
            VerificationReport report = world.verification().check(part);
            world.inTransaction(() -> {
                verifications.add(number, report);
                return null;
            });
        }
        assertThat(verifications.view(number).orElseThrow().finishedAt()).isEmpty();

        VerificationView view = world.inTransaction(() -> verifications.finish(number));

        assertThat(view.sound()).isTrue();
        assertThat(view.entries()).isPositive();
        assertThat(view.finishedAt()).isPresent();
        assertThat(verifications.last()).contains(view);
    }

    @Test
    void keeps_the_first_findings_of_each_rule_once() {
        long number = 7_002;
        Finding twice = new Finding("seal-signature", "seal_key id=1", "a", "b");
        List<Finding> many = IntStream.range(0, Findings.KEPT + 5)
                .mapToObj(i -> new Finding("seq", "posting account=1 seq=" + i, "x".repeat(900), "y"))
                .toList();
        world.inTransaction(() -> {
            verifications.begin(number, Actor.system("test"));
            verifications.add(number, report(List.of(twice)));
            verifications.add(number, report(List.of(twice)));
            verifications.add(number, report(many));
            return null;
        });

        assertThat(verifications.findings(number))
                .hasSize(1 + Findings.KEPT)
                .startsWith(twice)
                .last()
                .satisfies(finding -> assertThat(finding.expected()).hasSize(500));
        assertThat(verifications.list(Optional.empty(), 5).rows())
                .anySatisfy(view -> assertThat(view.findings()).isEqualTo(1 + Findings.KEPT));
    }

    private static VerificationReport report(List<Finding> findings) {
        Instant now = Clock.systemUTC().instant();
        return new VerificationReport(now, now, 1, 2, findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE :t SET :c = :c", "DELETE FROM :t", "TRUNCATE TABLE :t"})
    void the_applications_user_may_not_change_a_fact(String sql) throws SQLException {
        try (Connection app = world.database().connect(world.database().app());
                var statement = app.createStatement()) {
            for (String table : FACTS) {
                String column = FIRST_COLUMNS.getOrDefault(table, "hash");
                String own = sql.replace(":t", table).replace(":c", column);
                assertThatThrownBy(() -> statement.execute(own)).as(own).hasMessageContaining("denied");
            }
        }
    }
}
