package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.ladder.Periods;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.testing.AsSystem;
import io.hansa.testing.TestPartners;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A second ladder of a test's own, whose period is the last month, and a partner whose messages lift on it. */
@Dependent
class QualifyingWorld {

    @Inject
    AsSystem system;

    @Inject
    TierWorld world;

    @Inject
    TestPartners partners;

    @Inject
    Transactions transactions;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    private String ladder;
    private String partner;

    /** Its code. */
    String ladder() {
        if (ladder == null) {
            ladder = world.ladder(new LadderTerms(
                    List.of(
                            TierWorld.step("BASE", 0),
                            TierWorld.step(
                                    "SILVER",
                                    0,
                                    new Criterion(Measure.SPEND, 30_000),
                                    new Criterion(Measure.ACTIVITIES, 3)),
                            TierWorld.step("GOLD", 0, new Criterion(Measure.TENURE_MONTHS, 24)),
                            TierWorld.step("PLATINUM", 0, new Criterion(Measure.STANDING, 60))),
                    new Periods(PeriodKind.ROLLING, 1),
                    0,
                    true));
            partner = partners.withContract();
        }
        return ladder;
    }

    /** As of a month from now. */
    void reviewAfterAMonth() {
        world.review(ladder(), programme.today().plusMonths(1));
    }

    /** What the last decision on the ladder saw. */
    Map<String, String> why(MemberNumber member) {
        return tiers.history(member, Optional.empty(), 20).rows().stream()
                .filter(change -> change.ladder().equals(ladder()))
                .findFirst()
                .orElseThrow()
                .inputs();
    }

    void accrue(MemberNumber member, String reference, long fen) {
        post(Accrual.ofAmount("k-" + reference, reference, programme.now(), TestPartners.OUTLET, member.value(), fen));
    }

    void post(TransactionRequest sent) {
        assertThat(system.call(() -> transactions.submitFor(partner, List.of(sent))))
                .allSatisfy(result -> assertThat(result).isInstanceOf(Accepted.class));
    }
}
