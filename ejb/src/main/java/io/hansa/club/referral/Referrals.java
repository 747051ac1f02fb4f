package io.hansa.club.referral;

import io.hansa.club.member.MemberLookup;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members bring members. A member asks for itself only; of others it is told that they do not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Referrals {

    private static final String FIRST = "0000000000";
    private static final int CODES_TO_TRY = 5;

    @Inject
    ReferralRows rows;

    @Inject
    CandidateRows candidates;

    @Inject
    TermsRows terms;

    @Inject
    Joining joining;

    @Inject
    Settling settling;

    @Inject
    Members members;

    @Inject
    MemberLookup names;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * What a member may do, and has done.
     *
     * @throws io.hansa.club.member.MemberNotFound when there is none, or it is another's; so everywhere here
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReferralStanding of(MemberNumber member) {
        MemberView me = members.view(member);
        Optional<Referral> referral = rows.find(me.number());
        return new ReferralStanding(
                joining.open().map(ReferralTermsView::terms),
                rows.codeOf(me.number()),
                joining.mayJoin(me),
                referral.map(one -> views(List.of(one), Referral::referrer).get(0)),
                rows.rewarded(me.number(), programme.today().getYear()));
    }

    /** Whom a member has brought, in the order of their numbers. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ReferralView> broughtBy(MemberNumber member, Optional<String> cursor, int limit) {
        String after = cursor.filter(MemberNumber::isValid).orElse(FIRST);
        var found = Slice.read(
                limit,
                most -> rows.of(members.view(member).number(), after, most),
                one -> one.referred().value());
        return new Slice<>(views(found.rows(), Referral::referred), found.next());
    }

    /**
     * A member's code; made when it has none.
     *
     * @throws ReferralClosed when nobody can join at present
     */
    public String code(MemberNumber member) {
        joining.open().orElseThrow(ReferralClosed::new);
        MemberNumber me = members.view(member).number();
        Optional<String> code = rows.codeOf(me);
        for (int i = 0; code.isEmpty() && i < CODES_TO_TRY; i++) {
            rows.add(me, ReferralCodes.next(), programme.now());
            code = rows.codeOf(me);
        }
        return code.orElseThrow(() -> new IllegalStateException("no code is free"));
    }

    /**
     * Lets a member join by another's code.
     *
     * @throws ReferralClosed when nobody can at present
     * @throws UnknownReferralCode when it is no code, or its owner is not active
     * @throws ReferralToOneself when it is the member's own
     * @throws AlreadyReferred when the member joined by one before
     * @throws ReferralInCircle when the member has brought the code's owner
     * @throws ReferralTooLate when the member enrolled too long ago, or has earned already
     */
    public ReferralView join(MemberNumber member, String code) {
        Referral referral = joining.join(members.view(member), code);
        audit.record(
                "referral.joined", "member:" + referral.referred(), Map.of("terms", "v" + referral.termsVersion()));
        return views(List.of(referral), Referral::referrer).get(0);
    }

    /**
     * Gives the points of what is due, the earliest first.
     *
     * @return how many accruals were looked at; fewer than the limit: that was all
     */
    @RolesAllowed(Roles.SYSTEM)
    public int settleDue(int limit) {
        List<Candidate> due = candidates.takeDue(programme.today(), Slice.limit(limit));
        due.forEach(settling::settle);
        return due.size();
    }

    private List<ReferralView> views(List<Referral> referrals, Function<Referral, MemberNumber> other) {
        var referred = referrals.stream().map(Referral::referred).toList();
        var rewards = rows.rewards(referred);
        var due = candidates.firstDue(referred);
        var masked = names.maskedNames(referrals.stream().map(other).collect(Collectors.toSet()));
        var agreed =
                terms.byVersions(referrals.stream().map(Referral::termsVersion).collect(Collectors.toSet()));
        return referrals.stream()
                .map(one -> {
                    Optional<ReferralReward> reward = Optional.ofNullable(rewards.get(one.referred()));
                    Optional<LocalDate> dueOn = Optional.ofNullable(due.get(one.referred()));
                    return new ReferralView(
                            masked.getOrDefault(other.apply(one), ""),
                            agreed.get(one.termsVersion()),
                            state(one, reward.isPresent(), dueOn.isPresent()),
                            one.joinedAt(),
                            one.lastDay(),
                            dueOn,
                            reward.map(ReferralReward::outcome),
                            reward.map(ReferralReward::rewardedAt));
                })
                .toList();
    }

    private ReferralState state(Referral referral, boolean rewarded, boolean waits) {
        if (rewarded) {
            return ReferralState.REWARDED;
        }
        if (waits) {
            return ReferralState.WAITING;
        }
        return programme.today().isAfter(referral.lastDay()) ? ReferralState.OVER : ReferralState.OPEN;
    }
}
