package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.PendingAccrual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingAccrualsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void lots_of_several_funders_are_one_accrual() {
        assertThat(WaitingAccruals.wholes(List.of(lot(7, 100), lot(9, 5), lot(7, 20))))
                .containsExactly(lot(7, 120), lot(9, 5));
    }

    private static PendingAccrual lot(long entry, long points) {
        return new PendingAccrual(new EntryNumber(entry), new AccountId(3), Points.of(points), DAY, Optional.empty());
    }
}
