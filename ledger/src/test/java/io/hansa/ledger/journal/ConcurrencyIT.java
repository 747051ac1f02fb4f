package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThat;
import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.InFlight;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.AtOnce.Try;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many at the same account, key or hold at once. */
class ConcurrencyIT {

    private final LedgerWorld world = LedgerWorld.instance();

    @AfterEach
    void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void of_many_that_redeem_the_last_points_exactly_one_succeeds(int callers) {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(100).to(wallet).post();

        List<Try<Outcome.Receipt>> tries = AtOnce.run(
                callers, i -> () -> aRedemption().of(100).from(wallet).post());

        assertThat(tries.stream().filter(Try::succeeded)).hasSize(1);
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(Try::problem))
                .hasSize(callers - 1)
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(InsufficientPoints.class));
        assertThat(wallet).hasAvailable(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void of_many_with_the_same_key_one_has_the_effect_and_all_have_the_answer(int callers) {
        AccountId wallet = world.newWallet(Unit.PTS);
        Command accrual = anAccrual().of(5).to(wallet).command();

        oneEffect(callers, accrual);

        assertThat(wallet).hasAvailable(5);
    }

    @Test
    void the_same_key_on_accounts_that_nobody_locks_has_one_effect_too() {
        AccountId clearing = world.open(AccountKey.clearing("race-" + LedgerWorld.newMember(), Unit.CNY));
        AccountId programme = world.programme(AccountKind.SETTLEMENT, Unit.CNY);

        oneEffect(20, aBalancedEntry().moving(7, Unit.CNY, programme, clearing).command());

        assertThat(world.statements().balance(clearing)).isEqualTo(7);
    }

    private void oneEffect(int callers, Command command) {
        List<Try<Outcome.Receipt>> tries = AtOnce.run(callers, i -> () -> world.post(command));

        assertThat(tries).allSatisfy(one -> assertThat(one.problem()).isNull());
        assertThat(tries.stream().map(one -> one.result().entry()).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(tries.stream().filter(one -> !one.result().replayed())).hasSize(1);
    }

    @Test
    void a_key_that_another_transaction_keeps_for_long_is_in_flight() {
        AccountId clearing = world.open(AccountKey.clearing("slow-" + LedgerWorld.newMember(), Unit.CNY));
        AccountId programme = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        Command command =
                aBalancedEntry().moving(7, Unit.CNY, programme, clearing).command();

        Try<Outcome.Receipt> second = world.inTransaction(() -> {
            world.ledger().post(command);
            return AtOnce.run(1, i -> () -> world.inTransaction(() -> impatiently(command)))
                    .get(0);
        });

        assertThat(second.problem()).isInstanceOf(InFlight.class);
        assertThat(world.statements().balance(clearing)).isEqualTo(7);
    }

    private Outcome.Receipt impatiently(Command command) throws SQLException {
        Connection connection = world.transactions().getConnection();
        Sql.execute(connection, "SET innodb_lock_wait_timeout = 1");
        try {
            return world.ledger().post(command);
        } finally {
            Sql.execute(connection, "SET innodb_lock_wait_timeout = DEFAULT");
        }
    }

    @Test
    void batches_that_share_keys_have_one_effect_of_each() {
        AccountId clearing = world.open(AccountKey.clearing("batch-" + LedgerWorld.newMember(), Unit.CNY));
        AccountId programme = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        List<Command> commands = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> aBalancedEntry()
                        .moving(1, Unit.CNY, programme, clearing)
                        .command())
                .toList();

        List<Try<List<Outcome>>> tries = AtOnce.run(
                10, i -> () -> world.inTransaction(() -> world.ledger().post(commands)));

        assertThat(tries).allSatisfy(one -> assertThat(one.problem()).isNull());
        List<List<EntryNumber>> answers = tries.stream()
                .map(one -> one.result().stream()
                        .map(outcome -> ((Outcome.Receipt) outcome).entry())
                        .toList())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(world.statements().balance(clearing)).isEqualTo(40);
    }

    @Test
    void transfers_to_and_fro_do_not_lock_each_other_out() {
        AccountId one = world.newWallet(Unit.PTS);
        AccountId two = world.newWallet(Unit.PTS);
        anAccrual().of(1_000).to(one).post();
        anAccrual().of(1_000).to(two).post();

        List<Try<Outcome.Receipt>> tries = AtOnce.run(
                40,
                i -> () -> (i % 2 == 0
                                ? aTransfer().of(10).from(one).to(two)
                                : aTransfer().of(10).from(two).to(one))
                        .post());

        assertThat(tries).allSatisfy(each -> assertThat(each.problem()).isNull());
        assertThat(one).hasAvailable(1_000);
        assertThat(two).hasAvailable(1_000);
    }

    @Test
    void a_hold_ends_once() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(100).to(wallet).post();
        var hold = aHold().of(100).from(wallet).post();

        List<Try<Outcome.Receipt>> tries =
                AtOnce.run(20, i -> () -> (i % 2 == 0 ? aCaptureOf(hold).of(100) : aReleaseOf(hold)).post());

        assertThat(tries.stream().filter(Try::succeeded)).hasSize(1);
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(Try::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(HoldNotOpen.class));
        assertThat(wallet).hasHeld(0);
    }

    @Test
    void an_entry_is_undone_once_also_where_no_account_is_locked() {
        AccountId clearing = world.open(AccountKey.clearing("undo-" + LedgerWorld.newMember(), Unit.CNY));
        AccountId programme = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        var entry = aBalancedEntry().moving(9, Unit.CNY, programme, clearing).post();

        List<Try<Outcome.Receipt>> tries =
                AtOnce.run(20, i -> () -> aReversalOf(entry).post());

        assertThat(tries.stream().filter(Try::succeeded)).hasSize(1);
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(Try::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(AlreadyReversed.class));
        assertThat(world.statements().balance(clearing)).isZero();
    }

    @Test
    void an_account_that_many_open_is_opened_once() {
        AccountKey key = AccountKey.wallet(LedgerWorld.newMember(), Unit.PTS);

        List<Try<AccountId>> tries = AtOnce.run(20, i -> () -> world.open(key));

        assertThat(tries).allSatisfy(one -> assertThat(one.problem()).isNull());
        assertThat(tries.stream().map(Try::result).distinct()).hasSize(1);
    }
}
