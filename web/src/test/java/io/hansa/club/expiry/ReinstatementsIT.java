package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.adjustment.AlreadyRequested;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.NotPending;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.RefundExceeded;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView.Expiring;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What expired comes back within the grace of the member's policy, and what is pending by hand. */
@InContainer
class ReinstatementsIT {

    @Inject
    AsSystem system;

    @Inject
    Reinstatements reinstatements;

    @Inject
    Adjustments adjustments;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Confirmations confirmations;

    @Inject
    ExpiryWorld world;

    @Inject
    TestMembers members;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Test
    void expired_points_come_back_as_new_lots_that_live_as_long_as_the_grace() {
        var member = world.member(true, 30);
        var expiry = expire(member, 100);

        assertThat(system.call(() -> reinstatements.of(member)))
                .containsExactly(new Reinstatable(
                        expiry,
                        programme.today(),
                        Points.of(100),
                        programme.today().plusDays(30),
                        programme.today().plusDays(30)));
        var request = new ReinstatePoints(UUID.randomUUID().toString(), member, expiry, Points.of(60));
        var entry = system.call(() -> reinstatements.reinstate(request));

        assertThat(system.call(() -> reinstatements.reinstate(request))).isEqualTo(entry);
        var view = statements.wallet(wallet(member));
        assertThat(view.available()).isEqualTo(Points.of(60));
        assertThat(view.expiring())
                .extracting(Expiring::expiresOn)
                .containsExactly(programme.today().plusDays(30));
        assertThat(statements.entry(entry).orElseThrow().why().inputs())
                .containsEntry("expiry", expiry.toString())
                .containsKey("policy");
        assertThat(system.call(() -> reinstatements.of(member)))
                .extracting(Reinstatable::left)
                .containsExactly(Points.of(40));
    }

    @Test
    void never_more_comes_back_than_expired_and_nothing_of_another_member() {
        var member = world.member(true, 30);
        var expiry = expire(member, 100);
        var other = world.member(true, 30);

        assertThatThrownBy(() -> reinstate(member, expiry, 101)).isInstanceOf(RefundExceeded.class);
        assertThatThrownBy(() -> reinstate(member, expiry, 0)).isInstanceOf(InvalidReinstatement.class);
        assertThatThrownBy(() -> reinstate(other, expiry, 1)).isInstanceOf(NotReinstatable.class);
    }

    @Test
    void what_expired_while_it_was_held_comes_back_like_what_expired_beside_it() {
        var member = world.member(false, 30);
        world.earn(member, 100);
        hold(member, List.of(60L));
        world.end(member);
        world.expire();

        var expired = system.call(() -> reinstatements.of(member));
        assertThat(expired).extracting(Reinstatable::left).containsExactlyInAnyOrder(Points.of(40), Points.of(60));
        assertThat(expired)
                .isSortedAccordingTo(
                        Comparator.comparingLong(one -> one.expiry().value()));
        assertThat(expired).allSatisfy(one -> {
            assertThat(one.expiredOn()).isEqualTo(programme.today());
            assertThat(one.graceUntil()).isEqualTo(programme.today().plusDays(30));
        });
        var ofHeld = ofHeld(member).get(0);
        reinstate(member, ofHeld, 45);

        var view = statements.wallet(wallet(member));
        assertThat(view.held()).isEqualTo(Points.ZERO);
        assertThat(view.expiring())
                .extracting(Expiring::expiresOn, Expiring::points)
                .containsExactly(tuple(programme.today().plusDays(30), Points.of(45)));
        assertThat(system.call(() -> reinstatements.of(member)))
                .extracting(Reinstatable::left)
                .containsExactlyInAnyOrder(Points.of(40), Points.of(15));
        assertThatThrownBy(() -> reinstate(member, ofHeld, 16)).isInstanceOf(RefundExceeded.class);
        assertThatThrownBy(() -> reinstate(world.member(false, 30), ofHeld, 1)).isInstanceOf(NotReinstatable.class);
    }

    @Test
    void without_grace_what_expired_while_it_was_held_is_gone() {
        var member = world.member(false, 0);
        world.earn(member, 100);
        hold(member, List.of(60L));
        world.end(member);
        world.expire();

        assertThat(system.call(() -> reinstatements.of(member))).isEmpty();
        assertThatThrownBy(() -> reinstate(member, ofHeld(member).get(0), 1)).isInstanceOf(NotReinstatable.class);
    }

    @Test
    void of_more_than_a_page_the_oldest_are_listed_and_each_may_be_given_back() {
        var member = world.member(false, 30);
        int holds = Slice.MAX_LIMIT + 1;
        world.earn(member, holds);
        hold(member, Collections.nCopies(holds, 1L));
        world.end(member);
        world.expire();
        var expired = ofHeld(member);
        assertThat(expired).hasSize(holds);
        var last = expired.get(expired.size() - 1);

        assertThat(listed(member)).isEqualTo(expired.subList(0, Slice.MAX_LIMIT));
        reinstate(member, expired.get(0), 1);
        assertThat(listed(member)).isEqualTo(expired.subList(1, holds));
        reinstate(member, last, 1);
        assertThat(listed(member)).isEqualTo(expired.subList(1, Slice.MAX_LIMIT));
        assertThatThrownBy(() -> reinstate(member, last, 1)).isInstanceOf(RefundExceeded.class);
        assertThat(statements.wallet(wallet(member)).available()).isEqualTo(Points.of(2));
    }

    @Test
    void without_grace_what_expired_is_gone() {
        var member = members.withPoints(0);
        var expiry = expire(member, 100);

        assertThat(system.call(() -> reinstatements.of(member))).isEmpty();
        assertThatThrownBy(() -> reinstate(member, expiry, 1)).isInstanceOf(NotReinstatable.class);
    }

    @Test
    void points_that_wait_for_somebody_are_confirmed_by_hand_once() {
        var member = members.withPoints(0);
        var pending = accounts.open(AccountKey.pending(member, Unit.PTS));
        var accrual = post(new Command.AccruePending(
                header("test.accrual"), pending, issuance(), 45, Optional.empty(), "programme", 0, List.of()));

        assertThat(system.call(() -> confirmations.pending(member)))
                .extracting(PendingAccrual::entry, PendingAccrual::points)
                .containsExactly(tuple(accrual, Points.of(45)));
        system.run(() -> confirmations.confirm(member, accrual));

        assertThat(statements.wallet(wallet(member)).available()).isEqualTo(Points.of(45));
        assertThatThrownBy(() -> system.run(() -> confirmations.confirm(member, accrual)))
                .isInstanceOf(NotPending.class);
    }

    @Test
    void staff_ask_for_it_as_an_adjustment_that_is_made_once() {
        var member = world.member(true, 30);
        var expiry = expire(member, 100);
        var request = new ReinstatePoints(UUID.randomUUID().toString(), member, expiry, Points.of(60));

        var receipt = system.call(() -> adjustments.reinstate(request));

        assertThat(receipt.available()).isEqualTo(Points.of(60));
        assertThat(statements
                        .entry(receipt.entry().orElseThrow())
                        .orElseThrow()
                        .why()
                        .inputs())
                .containsEntry("request", receipt.adjustment().value())
                .containsEntry("expiry", expiry.toString());
        assertThat(system.call(() -> adjustments.reinstate(request)))
                .isEqualTo(new AdjustmentReceipt(
                        receipt.adjustment(), receipt.state(), receipt.entry(), Points.of(60), true));
        assertThatThrownBy(() -> system.call(() -> adjustments.reinstate(
                        new ReinstatePoints(UUID.randomUUID().toString(), member, expiry, Points.of(41)))))
                .isInstanceOf(RefundExceeded.class);
    }

    @Test
    void what_one_asked_and_another_approved_is_given_back_by_the_askers_name_and_names_the_other() {
        var member = world.member(true, 30);
        var expiry = expire(member, 9_000);
        var asked = new ReinstatePoints(UUID.randomUUID().toString(), member, expiry, Points.of(9_000));

        var entry = system.inTransaction(() -> reinstatements.giveBack(
                asked, "A-" + asked.requestKey(), Actor.parse("staff:ann"), Optional.of(Actor.parse("staff:ben"))));

        var view = statements.entry(entry).orElseThrow();
        assertThat(view.actor()).hasToString("staff:ann");
        assertThat(view.why().inputs())
                .containsEntry("approver", "staff:ben")
                .containsEntry("request", "A-" + asked.requestKey());
        assertThat(statements.wallet(wallet(member)).available()).isEqualTo(Points.of(9_000));
    }

    @Test
    void what_waits_for_a_second_person_is_not_asked_for_again() {
        var member = world.member(true, 30);
        var expiry = expire(member, 100);
        system.inTransaction(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "INSERT INTO club_adjustment_request (id, kind, member, points, original, reason,"
                                + " note, request_key, asked_by, asked_at, state, lapses_at) VALUES (1000000000 + "
                                + expiry + ", 'REINSTATE', '"
                                + member + "', 60, " + expiry + ", 'GOODWILL', '', 'r" + expiry + "', 'staff:ann',"
                                + " UTC_TIMESTAMP(6), 'WAITING', UTC_TIMESTAMP(6) + INTERVAL 1 DAY)");
            }
        });

        assertThatThrownBy(() -> system.call(() -> adjustments.reinstate(
                        new ReinstatePoints(UUID.randomUUID().toString(), member, expiry, Points.of(60)))))
                .isInstanceOf(AlreadyRequested.class);
    }

    private EntryNumber expire(MemberNumber member, long points) {
        post(new Command.Accrue(
                header("test.accrual"),
                wallet(member),
                issuance(),
                points,
                Optional.of(programme.today()),
                "programme",
                0,
                List.of()));
        var breakage = accounts.open(AccountKey.programme(AccountKind.BREAKAGE, Unit.PTS));
        return post(new Command.Expire(header(Headers.EXPIRY.code()), wallet(member), breakage, programme.today()));
    }

    /** So many points each, which holds do not shield. */
    private void hold(MemberNumber member, List<Long> points) {
        var holds = points.stream()
                .map(held -> new Command.Hold(
                        header("test.hold"),
                        wallet(member),
                        held,
                        programme.now().plus(Duration.ofHours(1)),
                        false,
                        Optional.empty()))
                .toList();
        assertThat(system.inTransaction(() -> ledger.post(holds))).hasOnlyElementsOfType(Outcome.Receipt.class);
    }

    private List<EntryNumber> listed(MemberNumber member) {
        return system.call(() -> reinstatements.of(member)).stream()
                .map(Reinstatable::expiry)
                .toList();
    }

    /** What expired while it was held, the oldest first. */
    private List<EntryNumber> ofHeld(MemberNumber member) {
        var held = accounts.view(wallet(member)).held().orElseThrow();
        var today = new Period(programme.today(), programme.today().plusDays(1));
        var expired = new ArrayList<EntryNumber>();
        Optional<String> next = Optional.empty();
        do {
            var page = statements.lines(held, today, "points.expiry", Optional.empty(), next, Slice.MAX_LIMIT);
            page.rows().forEach(line -> expired.add(line.entry()));
            next = page.next();
        } while (next.isPresent());
        return expired;
    }

    private EntryNumber reinstate(MemberNumber member, EntryNumber expiry, long points) {
        return system.call(() -> reinstatements.reinstate(
                new ReinstatePoints(UUID.randomUUID().toString(), member, expiry, Points.of(points))));
    }

    private AccountId wallet(MemberNumber member) {
        return accounts.open(AccountKey.wallet(member, Unit.PTS));
    }

    private AccountId issuance() {
        return accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS));
    }

    private EntryNumber post(Command command) {
        return system.inTransaction(() -> ledger.post(command)).entry();
    }

    private Header header(String code) {
        return new Header(
                new IdempotencyKey("reinstatement-test", UUID.randomUUID().toString()),
                code,
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }
}
