package io.hansa.club.referral;

import io.hansa.club.member.MemberLookup;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.statement.Statements;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the points of a referral whose days of waiting are over, if enough of its accrual is left. */
@ApplicationScoped
class Settling {

    @Inject
    ReferralRows rows;

    @Inject
    CandidateRows candidates;

    @Inject
    TermsRows terms;

    @Inject
    ReferralPostings postings;

    @Inject
    Statements statements;

    @Inject
    MemberLookup members;

    @Inject
    Outbox outbox;

    @Inject
    Programme programme;

    /** What was undone meanwhile does not count; the next accrual that qualifies does, when it is due. */
    void settle(Candidate candidate) {
        Referral referral = rows.open(List.of(candidate.referred())).get(candidate.referred());
        if (referral == null) {
            candidates.remove(candidate);
            return;
        }
        ReferralTerms agreed =
                terms.byVersions(List.of(referral.termsVersion())).get(referral.termsVersion());
        long left = candidate.points() - statements.undone(candidate.entry());
        if (agreed.isEnough(left) && isActive(referral.referred())) {
            reward(referral, agreed, candidate.entry());
            candidates.removeOf(referral.referred());
        } else {
            candidates.remove(candidate);
        }
    }

    private void reward(Referral referral, ReferralTerms agreed, EntryNumber accrual) {
        ReferrerOutcome outcome = outcome(referral, agreed);
        var reward = new ReferralReward(referral.referred(), accrual, outcome, programme.now());
        Optional<EntryNumber> ofReferrer = Optional.empty();
        if (outcome == ReferrerOutcome.GIVEN) {
            rows.addRewarded(referral.referrer(), programme.today().getYear());
            ofReferrer = postings.giveReferrer(referral, agreed.referrerPoints());
            tell(referral.referrer(), "club.referral-referrer", agreed.referrerPoints(), referral.referred());
        }
        Optional<EntryNumber> ofReferred = postings.giveReferred(referral, agreed.referredPoints(), accrual);
        ofReferred.ifPresent(entry ->
                tell(referral.referred(), "club.referral-referred", agreed.referredPoints(), referral.referrer()));
        reward.posted(ofReferred, ofReferrer);
        rows.add(reward);
    }

    private ReferrerOutcome outcome(Referral referral, ReferralTerms agreed) {
        if (agreed.referrerPoints() == 0) {
            return ReferrerOutcome.NOTHING;
        }
        if (!isActive(referral.referrer())) {
            return ReferrerOutcome.NOT_ACTIVE;
        }
        int rewarded = rows.lockRewarded(referral.referrer(), programme.today().getYear());
        return rewarded < agreed.perYear() ? ReferrerOutcome.GIVEN : ReferrerOutcome.YEAR_FULL;
    }

    private boolean isActive(MemberNumber member) {
        return members.find(member.value()).filter(MemberLookup.Found::active).isPresent();
    }

    private void tell(MemberNumber to, String code, long points, MemberNumber about) {
        String name = members.maskedNames(List.of(about)).getOrDefault(about, "");
        outbox.tell(List.of(new Notification(
                to, code, Map.of("points", Long.toString(points), "name", name), code + "." + about.value())));
    }
}
