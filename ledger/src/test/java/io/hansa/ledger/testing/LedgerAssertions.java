package io.hansa.ledger.testing;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.verification.VerificationReport;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What tests say of the ledger: {@code assertThat(wallet).hasAvailable(300).hasHeld(200)}. */
public final class LedgerAssertions {

    private LedgerAssertions() {}

    public static WalletAssert assertThat(AccountId wallet) {
        return new WalletAssert(wallet);
    }

    /** Every story ends with the auditor. */
    public static void assertThatTheLedgerVerifies() {
        VerificationReport report = LedgerWorld.instance().verification().verify();
        Assertions.assertThat(report.findings()).isEmpty();
    }

    /** What a wallet has. */
    public static final class WalletAssert extends AbstractAssert<WalletAssert, AccountId> {

        private WalletAssert(AccountId wallet) {
            super(wallet, WalletAssert.class);
        }

        public WalletAssert hasAvailable(long points) {
            var view = LedgerWorld.instance().statements().wallet(actual);
            Assertions.assertThat(view.available()).as("available").isEqualTo(Points.of(points));
            return this;
        }

        public WalletAssert hasHeld(long points) {
            var view = LedgerWorld.instance().statements().wallet(actual);
            Assertions.assertThat(view.held()).as("held").isEqualTo(Points.of(points));
            return this;
        }
    }
}
