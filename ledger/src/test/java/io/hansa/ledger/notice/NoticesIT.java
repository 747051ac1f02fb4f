package io.hansa.ledger.notice;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.NothingToExpire;
import io.hansa.ledger.statement.Due;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.WalletView.Announcement;
import io.hansa.ledger.statement.WalletView.Expiring;
import io.hansa.ledger.testing.LedgerAssertions;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.Postings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No lot of which that was promised ends unannounced. */
class NoticesIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final AccountId wallet = world.newWallet(Unit.PTS);

    @AfterEach
    void the_ledger_verifies() {
        LedgerAssertions.assertThatTheLedgerVerifies();
    }

    @Test
    void a_lot_ends_on_its_day_when_it_was_announced_in_time() {
        accrue(100, Expiry.on(on("2026-12-01")).announced(30));
        assertThat(due(on("2026-10-31"))).isEmpty();
        assertThat(due(on("2026-11-01"))).containsExactly(new Due(on("2026-11-01"), wallet));

        var notices = announce(on("2026-11-01"));

        assertThat(notices)
                .extracting(Notice::expiresOn, Notice::points)
                .containsExactly(tuple(on("2026-12-01"), Points.of(100)));
        assertThat(due(on("2030-01-01"))).isEmpty();
        assertThat(expiring()).containsExactly(new Expiring(on("2026-12-01"), Points.of(100), Announcement.MADE));
        assertThatThrownBy(() -> expire(on("2026-11-30"))).isInstanceOf(NothingToExpire.class);
        expire(on("2026-12-01"));
        assertThat(world.statements().balance(wallet)).isZero();
    }

    @Test
    void a_lot_that_is_announced_late_ends_later_and_one_that_is_not_announced_never() {
        accrue(100, Expiry.on(on("2026-12-01")).announced(30));
        assertThat(expiring()).containsExactly(new Expiring(on("2026-12-01"), Points.of(100), Announcement.AWAITED));
        assertThatThrownBy(() -> expire(on("2029-12-01"))).isInstanceOf(NothingToExpire.class);

        announce(on("2027-02-10"));

        assertThatThrownBy(() -> expire(on("2027-03-11"))).isInstanceOf(NothingToExpire.class);
        expire(on("2027-03-12"));
        assertThat(world.statements().balance(wallet)).isZero();
    }

    @Test
    void activity_after_the_notice_takes_it_back_and_the_end_is_announced_anew() {
        accrue(100, Expiry.afterIdleMonths(6).announced(30));
        announce(on("2026-11-20"));

        world.post(aRedemption()
                .of(10)
                .from(wallet)
                .to(world.programme(AccountKind.REDEMPTION, Unit.PTS))
                .dated(on("2026-12-01"))
                .command());

        assertThat(expiring()).containsExactly(new Expiring(on("2027-06-01"), Points.of(90), Announcement.AWAITED));
        assertThat(due(on("2027-05-02"))).containsExactly(new Due(on("2027-05-02"), wallet));
        assertThat(announce(on("2027-05-02"))).extracting(Notice::points).containsExactly(Points.of(90));
        expire(on("2027-06-01"));
    }

    @Test
    void points_that_come_back_on_the_day_of_their_notice_are_announced_again_by_the_same_fact() {
        accrue(100, Expiry.on(on("2026-12-01")).announced(30));
        announce(on("2026-11-05"));
        var used = aRedemption().of(100).from(wallet).dated(on("2026-11-05")).post();
        aReversalOf(used).dated(on("2026-11-05")).post();

        assertThat(announce(on("2026-11-05"))).extracting(Notice::expiresOn).containsExactly(on("2026-12-05"));
        assertThat(expiring()).containsExactly(new Expiring(on("2026-12-05"), Points.of(100), Announcement.MADE));
    }

    @Test
    void what_is_not_due_is_not_announced_and_what_was_is_not_again() {
        accrue(100, Expiry.on(on("2026-12-01")).announced(30));
        accrue(50, Expiry.on(on("2026-12-01")));

        assertThat(announce(on("2026-10-31"))).isEmpty();
        assertThat(announce(on("2026-11-01"))).hasSize(1);
        assertThat(announce(on("2026-11-01"))).isEmpty();
    }

    private void accrue(long points, Expiry expiry) {
        world.post(anAccrual()
                .of(points)
                .to(wallet)
                .from(world.programme(AccountKind.ISSUANCE, Unit.PTS))
                .living(expiry)
                .command());
    }

    private List<Notice> announce(LocalDate today) {
        return world.inTransaction(() -> world.notices().announce(List.of(wallet), today));
    }

    private void expire(LocalDate asOf) {
        Postings expiry = anExpiry().from(wallet).dated(asOf);
        expiry.post();
    }

    private List<Due> due(LocalDate asOf) {
        return world.statements().due(DueKind.TO_ANNOUNCE, asOf, Due.FIRST, 10_000).stream()
                .filter(due -> due.account().equals(wallet))
                .toList();
    }

    private List<Expiring> expiring() {
        return world.statements().wallet(wallet).expiring();
    }
}
