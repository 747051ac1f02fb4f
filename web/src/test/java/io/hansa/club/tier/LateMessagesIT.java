package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.Places.Place;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Partners' messages of last year that come this year: while December takes postings, and after it was frozen. Which months do is the
 * whole programme's, so each test takes its own word for it back.
 */
@InContainer
class LateMessagesIT {

    @Inject
    AsSystem system;

    @Inject
    TierWorld world;

    @Inject
    TestMembers members;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Transactions transactions;

    @Inject
    Tiers tiers;

    @Inject
    ReviewWork reviews;

    @Inject
    Programme programme;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private final String partner =
            "Q" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private MemberNumber member;
    private String ladder;
    private LocalDate newYear;
    private LocalDate lastDay;

    @BeforeEach
    void a_partner_that_may_be_late_and_a_member() throws Exception {
        newYear = programme.today().withDayOfYear(1);
        lastDay = newYear.minusDays(1);
        LocalizedText text = new LocalizedText(partner, partner);
        var rate = new Rate(1, 1);
        var terms = new Terms(rate, rate, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.empty(), 366);
        system.run(() -> {
            partners.register(new RegisterPartner(partner, PartnerKind.MALL, text));
            partners.openOutlet(new OpenOutlet(partner, "T1", text, "CN-BJ", text, text));
            contracts.agree(new AgreeContract(partner, newYear.minusYears(1), terms));
        });
        member = members.withPoints(0);
        ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        transaction.begin();
    }

    @AfterEach
    void which_months_take_postings_is_as_it_was() throws Exception {
        transaction.rollback();
    }

    @Test
    void while_december_is_open_what_was_earned_in_it_lifts_as_if_it_had_come_in_time() {
        postingsSince(newYear.minusYears(1));

        Accepted late = accrue(programme.startOf(newYear).minusSeconds(1), 41_000);
        Accepted next = accrue(programme.startOf(newYear), 1_000);

        assertThat(late.businessDate()).isEqualTo(lastDay);
        assertThat(next.businessDate()).isEqualTo(newYear);
        assertThat(world.days(member)).isEqualTo(lastDay + " 41000 1, " + newYear + " 1000 1");
        assertThat(tiers.of(member).code()).isEqualTo("GOLD");
        assertThat(tiers.progress(member).statusPoints()).as("of this year").isEqualTo(1_000);
        assertThat(tiers.progress(member).outlook().review()).isEqualTo(newYear.plusYears(1));
        assertThat(lastChange().inputs())
                .containsEntry("period", new Period(newYear.minusYears(1), newYear).toString())
                .containsEntry("statusPoints", "41000")
                .containsEntry("threshold", "40000");
    }

    @Test
    void what_was_earned_on_both_sides_of_new_year_is_not_added_up() {
        postingsSince(newYear.minusYears(1));

        accrue(programme.startOf(newYear).minusSeconds(1), 30_000);
        accrue(programme.startOf(newYear), 15_000);

        assertThat(tiers.of(member).code()).isEqualTo("SILVER");
    }

    @Test
    void after_december_was_frozen_what_was_earned_in_it_counts_for_the_new_year() {
        postingsSince(newYear);

        Accepted late = accrue(programme.startOf(newYear).minusSeconds(1), 41_000);

        assertThat(late.businessDate()).isEqualTo(newYear);
        assertThat(world.days(member)).isEqualTo(newYear + " 41000 1");
        assertThat(tiers.of(member).code()).isEqualTo("GOLD");
        assertThat(tiers.progress(member).statusPoints()).isEqualTo(41_000);
        assertThat(lastChange().inputs()).containsEntry("period", new Period(newYear, newYear.plusYears(1)).toString());
    }

    @Test
    void the_review_of_last_year_sees_what_came_late_before_december_was_frozen() {
        stand("GOLD");
        postingsSince(newYear.minusYears(1));
        accrue(programme.startOf(lastDay), 390);
        accrue(programme.startOf(newYear).minusSeconds(1), 12);

        review();

        assertThat(world.moves(member, ladder)).isEqualTo("GOLD kept");
    }

    @Test
    void the_review_of_last_year_does_not_see_what_came_after_december_was_frozen() {
        stand("GOLD");
        postingsSince(newYear.minusYears(1));
        accrue(programme.startOf(lastDay), 390);
        postingsSince(newYear);
        accrue(programme.startOf(newYear).minusSeconds(1), 12);

        review();

        assertThat(world.moves(member, ladder)).isEqualTo("GOLD grace, SILVER fallen");
    }

    /** As the freezing of the month before leaves it. */
    private void postingsSince(LocalDate date) {
        system.inTransaction(() -> em.createNativeQuery("UPDATE partner_open_from SET open_from = ? WHERE id = 1")
                .setParameter(1, date.toString())
                .executeUpdate());
    }

    private Accepted accrue(Instant at, long fen) {
        String reference = UUID.randomUUID().toString();
        var sent = Accrual.ofAmount("k-" + reference, reference, at, "T1", member.value(), fen);
        return (Accepted) system.inTransaction(() -> transactions.submitFor(partner, List.of(sent)))
                .get(0);
    }

    private void stand(String tier) {
        system.inTransaction(() -> {
            world.stand(member, ladder, TierWorld.held(tier, newYear.minusYears(3), newYear));
            return null;
        });
    }

    private void review() {
        LocalDate asOf = newYear.plusYears(1).minusDays(1);
        system.inTransaction(() -> reviews.review(ladder, asOf, Place.FIRST, new Place(asOf, Places.LAST_MEMBER)));
    }

    private TierChangeRow lastChange() {
        return tiers.history(member, Optional.empty(), 20).rows().stream()
                .filter(change -> change.ladder().equals(LaddersInForce.MAIN))
                .findFirst()
                .orElseThrow();
    }
}
