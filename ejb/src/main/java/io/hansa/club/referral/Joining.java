package io.hansa.club.referral;

import io.hansa.club.member.MemberLookup;
import io.hansa.club.member.MemberView;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a member may join by a code. */
@ApplicationScoped
class Joining {

    @Inject
    ReferralRows rows;

    @Inject
    TermsRows terms;

    @Inject
    MemberLookup members;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /** What holds for who joins today; empty when nobody can. */
    Optional<ReferralTermsView> open() {
        return terms.holding().filter(version -> version.terms().enabled());
    }

    /** Whether a code would be asked for at all. */
    boolean mayJoin(MemberView member) {
        return open().isPresent()
                && rows.find(member.number()).isEmpty()
                && isNew(member, open().get().terms());
    }

    /** @throws RuntimeException one of the refusals of {@link Referrals#join} */
    Referral join(MemberView member, String typed) {
        ReferralTermsView holding = open().orElseThrow(ReferralClosed::new);
        MemberNumber referrer = ReferralCodes.read(typed)
                .flatMap(rows::owner)
                .filter(this::isActive)
                .orElseThrow(UnknownReferralCode::new);
        if (referrer.equals(member.number())) {
            throw new ReferralToOneself();
        }
        rows.lockTurns(List.of(member.number(), referrer));
        if (rows.find(member.number()).isPresent()) {
            throw new AlreadyReferred();
        }
        if (rows.find(referrer)
                .filter(one -> one.referrer().equals(member.number()))
                .isPresent()) {
            throw new ReferralInCircle();
        }
        if (!isNew(member, holding.terms())) {
            throw new ReferralTooLate(holding.terms().withinDays());
        }
        var referral = new Referral(member.number(), referrer, holding, programme.now(), programme.today());
        rows.add(referral);
        return referral;
    }

    private boolean isNew(MemberView member, ReferralTerms agreed) {
        LocalDate enrolled = programme.dateOf(member.enrolledAt());
        return agreed.mayJoin(enrolled, programme.today())
                && statements.lines(member.wallet(), Optional.empty(), 1).rows().isEmpty();
    }

    private boolean isActive(MemberNumber member) {
        return members.find(member.value()).filter(MemberLookup.Found::active).isPresent();
    }
}
