package io.hansa.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.testing.LedgerWorld;
import java.util.List;
import java.util.Map;
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

    @Test
    void what_is_not_there_is_said_so() {
        assertThatThrownBy(() -> accounts.view(new AccountId(Long.MAX_VALUE))).isInstanceOf(UnknownAccount.class);
    }
}
