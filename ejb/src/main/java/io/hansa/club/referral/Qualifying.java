package io.hansa.club.referral;

import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Notes accruals of referred members that are large enough, in their transaction: one statement more a batch where nobody is referred. */
@ApplicationScoped
class Qualifying {

    @Inject
    ReferralRows rows;

    @Inject
    CandidateRows candidates;

    @Inject
    TermsRows terms;

    @Inject
    Programme programme;

    void onAccepted(@Observes TransactionsAccepted batch) {
        List<TransactionsAccepted.Item> earned = batch.items().stream()
                .filter(TransactionsAccepted.Item::isEarned)
                .toList();
        var open =
                rows.open(earned.stream().map(TransactionsAccepted.Item::member).collect(Collectors.toSet()));
        if (open.isEmpty()) {
            return;
        }
        var agreed = terms.byVersions(
                open.values().stream().map(Referral::termsVersion).collect(Collectors.toSet()));
        for (var item : earned) {
            Referral referral = open.get(item.member());
            if (referral != null
                    && referral.covers(programme.dateOf(item.occurredAt()))
                    && !item.occurredAt().isBefore(referral.joinedAt())) {
                note(item, agreed.get(referral.termsVersion()));
            }
        }
    }

    private void note(TransactionsAccepted.Item item, ReferralTerms agreed) {
        long points = item.points().amount();
        if (agreed.isEnough(points)) {
            candidates.add(new Candidate(
                    item.member(), item.entry(), points, programme.today().plusDays(agreed.waitDays())));
        }
    }
}
