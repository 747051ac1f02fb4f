package io.hansa.web.api.member;

import io.hansa.club.entitlement.MemberRight;
import io.hansa.ledger.statement.WalletView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A right of the member's.
 *
 * @param ofHousehold how many of the household's head may be used as well
 * @param until of a right that is not counted: the first date without it
 */
public record RightAnswer(
        String right,
        String name,
        boolean counted,
        long available,
        long held,
        long ofHousehold,
        int guestsMost,
        int guestCost,
        Optional<LocalDate> until,
        List<Ending> expiring) {

    /** @param expiresOn the first date without them */
    public record Ending(LocalDate expiresOn, long amount) {

        static Ending of(WalletView.Expiring next) {
            return new Ending(next.expiresOn(), next.points().amount());
        }
    }

    static RightAnswer of(MemberRight has, Locale language) {
        return new RightAnswer(
                has.right().code().value(),
                has.right().terms().name().in(language),
                has.right().terms().counted(),
                has.available(),
                has.held(),
                has.ofHousehold(),
                has.right().terms().guestsMost(),
                has.right().terms().guestCost(),
                has.until(),
                has.expiring().stream().map(Ending::of).toList());
    }
}
