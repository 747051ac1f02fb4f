package io.hansa.ledger.statement;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member has.
 *
 * @param available what can be used today
 * @param pending what was earned and cannot be used yet
 * @param owed what the next points that are earned repay first
 * @param lapsed what has expired and waits for the run that takes it; nothing uses it any more
 * @param expiring the next dates on which points expire, earliest first, at most twelve
 */
public record WalletView(
        AccountId account,
        Points available,
        Points held,
        Points pending,
        Points owed,
        Points lapsed,
        List<Expiring> expiring) {

    public WalletView {
        expiring = List.copyOf(expiring);
    }

    /** Points of all lots that expire on one date; {@code expiresOn} is the first date without them. */
    public record Expiring(LocalDate expiresOn, Points points, Announcement announcement) {}

    /** Whether the owner was told of an end. */
    public enum Announcement {
        /** That was not promised. */
        NOT_PROMISED,
        MADE,
        /** Not yet: they do not end before. */
        AWAITED
    }
}
