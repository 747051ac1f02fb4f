package io.hansa.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be kept of accounts. */
class KnownAccountsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T04:00:00Z");
    private static final AccountKey KEY = AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS);

    private final KnownAccounts known = new KnownAccounts();

    @Test
    void an_account_is_known_by_its_number_at_once() {
        AccountView view = opened(NOW);
        known.put(view, NOW);

        assertThat(known.get(view.id())).contains(view);
    }

    @Test
    void an_account_whose_opening_may_be_rolled_back_is_not_known_by_its_key() {
        known.put(opened(NOW.minus(Duration.ofMinutes(2))), NOW);

        assertThat(known.get(KEY)).isEmpty();
    }

    @Test
    void an_account_that_is_there_for_good_is_known_by_its_key() {
        known.put(opened(NOW.minus(Duration.ofMinutes(2)).minusNanos(1_000)), NOW);

        assertThat(known.get(KEY)).contains(new AccountId(7));
    }

    private static AccountView opened(Instant at) {
        return new AccountView(new AccountId(7), KEY, Optional.empty(), at);
    }
}
