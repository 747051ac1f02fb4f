package io.hansa.club.entitlement;

import io.hansa.club.segment.Segments;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Grants what plans hold for members, each period once: a few statements for each plan, however many members. */
@ApplicationScoped
class Granting {

    @Inject
    GrantRows grants;

    @Inject
    RightPostings postings;

    @Inject
    RightRows rights;

    @Inject
    Tiers tiers;

    @Inject
    Segments segments;

    @Inject
    Programme programme;

    /** @return how many were granted that had not been */
    int grant(List<PlanView> plans, List<EligibleMember> members, Actor by) {
        if (members.isEmpty() || plans.isEmpty()) {
            return 0;
        }
        Audience audience =
                audience(plans, members.stream().map(EligibleMember::number).toList());
        Set<RightCode> honoured = rights.current().stream()
                .filter(right -> right.terms().enabled())
                .map(RightView::code)
                .collect(Collectors.toSet());
        int granted = 0;
        for (PlanView plan : plans) {
            if (honoured.contains(plan.terms().right())) {
                granted += grant(plan, due(plan, members, audience), ofOtherTiers(plan, plans), by);
            }
        }
        return granted;
    }

    /** What is known of some members, as far as any plan asks for it. */
    private record Audience(Map<MemberNumber, TierView> standing, Map<MemberNumber, Set<String>> segments) {

        boolean has(PlanTerms terms, MemberNumber member) {
            return switch (terms.audienceKind()) {
                case EVERYBODY -> true;
                case TIER ->
                    standing.containsKey(member)
                            && terms.audience().equals(standing.get(member).code());
                case SEGMENT -> segments.getOrDefault(member, Set.of()).contains(terms.audience());
            };
        }
    }

    private Audience audience(List<PlanView> plans, List<MemberNumber> members) {
        return new Audience(
                asks(plans, AudienceKind.TIER) ? tiers.of(members) : Map.of(),
                asks(plans, AudienceKind.SEGMENT) ? segments.of(members) : Map.of());
    }

    private static boolean asks(List<PlanView> plans, AudienceKind kind) {
        return plans.stream().anyMatch(plan -> plan.terms().audienceKind() == kind);
    }

    private List<PlannedGrant> due(PlanView plan, List<EligibleMember> members, Audience audience) {
        LocalDate today = programme.today();
        PlanTerms terms = plan.terms();
        return members.stream()
                .filter(member -> audience.has(terms, member.number()))
                .map(member -> new PlannedGrant(
                        plan,
                        member.number(),
                        terms.period().of(today, member.enrolledOn(), terms.months()),
                        terms.amount()))
                .toList();
    }

    /** The plans that give the same right for other tiers. */
    private static List<String> ofOtherTiers(PlanView plan, List<PlanView> plans) {
        PlanTerms terms = plan.terms();
        if (terms.audienceKind() != AudienceKind.TIER) {
            return List.of();
        }
        return plans.stream()
                .filter(other -> other.terms().audienceKind() == AudienceKind.TIER)
                .filter(other -> other.terms().right().equals(terms.right()))
                .filter(other -> !other.terms().audience().equals(terms.audience()))
                .map(PlanView::code)
                .toList();
    }

    /** What the tier brings more than another tier brought for now: who changes it has the higher plan, not both. */
    private List<PlannedGrant> toppedUp(PlanView plan, List<PlannedGrant> fresh, List<String> otherTiers) {
        Map<MemberNumber, Long> had = grants.sums(
                plan.terms().right(),
                otherTiers,
                fresh.stream().map(PlannedGrant::member).toList(),
                programme.today());
        return fresh.stream()
                .map(grant -> grant.less(had.getOrDefault(grant.member(), 0L)))
                .filter(grant -> grant.amount() > 0)
                .toList();
    }

    private int grant(PlanView plan, List<PlannedGrant> due, List<String> otherTiers, Actor by) {
        Set<String> known = grants.granted(
                PlannedGrant.scope(plan), due.stream().map(PlannedGrant::key).toList());
        List<PlannedGrant> fresh =
                due.stream().filter(grant -> !known.contains(grant.key())).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        if (plan.terms().amount() == 0) {
            return grants.add(fresh, List.of(), by, programme.now());
        }
        List<PlannedGrant> missing = toppedUp(plan, fresh, otherTiers);
        if (missing.isEmpty()) {
            return 0;
        }
        // what somebody else grants at the same moment, the ledger knows by its key
        List<RightPostings.Granted> posted = postings.grantPlanned(missing, by);
        List<PlannedGrant> mine = new ArrayList<>();
        List<EntryNumber> entries = new ArrayList<>();
        posted.stream().filter(one -> !one.replayed()).forEach(one -> {
            mine.add(one.grant());
            entries.add(one.entry());
        });
        return mine.isEmpty() ? 0 : grants.add(mine, entries, by, programme.now());
    }
}
