package io.hansa.ledger.statement;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.util.List;

/**
 * What a member has.
 *
 * @param expiring the next dates on which points expire, earliest first, at most twelve
 */
public record WalletView(AccountId account, Points available, Points held, List<Expiring> expiring) {

    public WalletView {
        expiring = List.copyOf(expiring);
    }

    /** Points of all lots that expire on one date; {@code expiresOn} is the first date without them. */
    public record Expiring(java.time.LocalDate expiresOn, Points points) {}
}
