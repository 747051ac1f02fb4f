package io.hansa.ledger.account;

import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerAssertions;
import io.hansa.ledger.testing.LedgerWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Accounts on MariaDB. */
class AccountsIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final Accounts accounts = world.accounts();
    private final MemberNumber member = LedgerWorld.newMember();

    @Test
    void a_wallet_is_opened_once_and_with_the_account_for_what_it_holds() {
        AccountKey key = AccountKey.wallet(member, Unit.PTS);
        AccountId wallet = world.open(key);

        AccountView view = accounts.view(wallet);

        assertThat(view.key()).isEqualTo(key);
        assertThat(accounts.view(view.held().orElseThrow()).key())
                .isEqualTo(new AccountKey(Holder.member(member), Unit.PTS, AccountKind.HELD));
        assertThat(world.open(key)).isEqualTo(wallet);
    }

    @Test
    void status_points_are_not_held() {
        assertThat(accounts.view(world.open(AccountKey.wallet(member, Unit.STATUS)))
                        .held())
                .isEmpty();
    }

    @Test
    void many_are_opened_and_found_at_once_and_those_that_are_not_there_are_left_out() {
        AccountKey points = AccountKey.wallet(member, Unit.PTS);
        AccountKey status = AccountKey.wallet(member, Unit.STATUS);
        AccountKey other = AccountKey.wallet(LedgerWorld.newMember(), Unit.PTS);

        Map<AccountKey, AccountId> opened = world.inTransaction(() -> accounts.open(List.of(points, status, points)));

        assertThat(opened).containsOnlyKeys(points, status);
        assertThat(accounts.find(List.of(points, status, other))).isEqualTo(opened);
        assertThat(accounts.find(other)).isEmpty();
    }

    /** Each in one transaction and without a second try: the winner's rows are found by all others, and posted to in turn. */
    @RepeatedTest(20)
    void fifty_open_the_same_new_account_and_use_it() {
        AccountKey key = AccountKey.wallet(member, Unit.PTS);

        List<AtOnce.Try<AccountId>> tries = AtOnce.run(
                50,
                i -> () -> world.inTransaction(() -> {
                    AccountId wallet = accounts.open(key);
                    world.ledger().post(anAccrual().of(10).to(wallet).command());
                    return wallet;
                }));

        assertThat(tries).extracting(AtOnce.Try::problem).containsOnlyNulls();
        assertThat(tries).extracting(AtOnce.Try::result).containsOnly(world.open(key));
        LedgerAssertions.assertThat(world.open(key)).hasAvailable(500);
    }

    @RepeatedTest(20)
    void fifty_open_the_same_new_accounts_in_whatever_order() {
        List<AccountKey> keys = Stream.generate(LedgerWorld::newMember)
                .limit(20)
                .flatMap(one -> Stream.of(AccountKey.wallet(one, Unit.PTS), AccountKey.debt(one, Unit.PTS)))
                .toList();

        List<AtOnce.Try<Map<AccountKey, AccountId>>> tries = AtOnce.run(50, i -> () -> {
            List<AccountKey> shuffled = new ArrayList<>(keys);
            Collections.shuffle(shuffled, new Random(i));
            return world.inTransaction(() -> accounts.open(shuffled.subList(0, 1 + i % keys.size())));
        });

        assertThat(tries).extracting(AtOnce.Try::problem).containsOnlyNulls();
        Map<AccountKey, AccountId> found = accounts.find(keys);
        assertThat(tries)
                .allSatisfy(one ->
                        assertThat(found.entrySet()).containsAll(one.result().entrySet()));
    }

    @Test
    void an_account_whose_opening_was_rolled_back_is_not_found() {
        AccountKey key = AccountKey.wallet(member, Unit.PTS);
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    assertThat(accounts.find(List.of(key, key))).isEmpty();
                    assertThat(accounts.find(key)).isEmpty();
                    assertThat(accounts.find(
                                    List.of(accounts.view(accounts.open(key)).key())))
                            .containsOnlyKeys(key);
                    throw new IllegalStateException("gives up");
                }))
                .hasMessage("gives up");

        assertThat(accounts.find(key)).isEmpty();
    }

    @Test
    void what_is_not_there_is_said_so() {
        assertThatThrownBy(() -> accounts.view(new AccountId(Long.MAX_VALUE))).isInstanceOf(UnknownAccount.class);
    }
}
