package io.hansa.club.entitlement;

import io.hansa.ledger.statement.WalletView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A right of a member's.
 *
 * @param available how many are left; 0 of a right that is not counted
 * @param held how many are set aside for reservations
 * @param until of a right that is not counted: the first date without it
 * @param ofHousehold how many are left of the household's head, when those may be used as well
 */
public record MemberRight(
        RightView right,
        long available,
        long held,
        List<WalletView.Expiring> expiring,
        Optional<LocalDate> until,
        long ofHousehold) {

    public MemberRight {
        expiring = List.copyOf(expiring);
    }
}
