package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * An accepted authorisation, and what is left of it.
 *
 * @param hold the ledger's
 * @param contract version by which it was decided, and its captures are priced
 * @param rateLine of that version, for its redemptions
 * @param until from when on nothing is taken of it
 * @param left how many points are still set aside: neither captured nor released nor expired
 * @param followers how many captures and releases there were
 */
record Authorised(
        long number,
        EntryNumber hold,
        MemberNumber member,
        AccountId wallet,
        String outlet,
        int contract,
        int rateLine,
        Instant until,
        long left,
        int followers) {

    static Authorised of(PartnerTransaction row, List<PartnerTransaction> followers) {
        var authorised = new Authorised(
                row.number,
                row.entry,
                new MemberNumber(row.member),
                row.wallet,
                row.outlet,
                row.contract,
                row.rateLine == null ? 0 : row.rateLine,
                row.until,
                -row.points - row.expired,
                0);
        for (PartnerTransaction follower : followers) {
            authorised = authorised.after(follower);
        }
        return authorised;
    }

    /** What is left after a capture or the release, which take or give back so many points. */
    Authorised after(PartnerTransaction follower) {
        return new Authorised(
                number,
                hold,
                member,
                wallet,
                outlet,
                contract,
                rateLine,
                until,
                left - Math.absExact(follower.points),
                followers + 1);
    }

    boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
