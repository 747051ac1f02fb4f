package io.hansa.jobs.demo;

import io.hansa.club.erasure.ErasureGround;
import io.hansa.club.erasure.Erasures;
import io.hansa.club.importing.Imports;
import io.hansa.club.merge.AskMerge;
import io.hansa.club.merge.Candidates;
import io.hansa.club.merge.Merges;
import io.hansa.club.referral.ReferralPolicies;
import io.hansa.club.referral.ReferralTerms;
import io.hansa.club.referral.Referrals;
import io.hansa.club.referral.SetReferralTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who came lately: members whom others brought, a file of members to import, some who enrolled twice, of whom two are to be merged, and
 * one who wants to be forgotten.
 */
@ApplicationScoped
class DemoNewcomers implements DemoStep {

    private static final int BROUGHT = 9;
    private static final List<Integer> TWICE = List.of(777, 1234, 2345);
    private static final String PARTNER = "MLLXIN";
    private static final String OUTLET = "MLLXIN-01";
    private static final long FEN = 38_800;

    @Inject
    ReferralPolicies policies;

    @Inject
    Referrals referrals;

    @Inject
    Transactions transactions;

    @Inject
    Imports imports;

    @Inject
    Candidates candidates;

    @Inject
    Merges merges;

    @Inject
    Erasures erasures;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 46;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(
                new ChunkPlan("brought", BROUGHT), new ChunkPlan("file", 1), new ChunkPlan("twice", TWICE.size()));
    }

    @Override
    public ChunkResult work(String payload) {
        switch (payload) {
            case "brought" -> bring();
            case "file" -> imports.check(imports.upload("members-2026-11.csv", DemoFile.open("members")));
            default -> enrolTwice();
        }
        return ChunkResult.done(1);
    }

    private void bring() {
        policies.set(new SetReferralTerms(0, new ReferralTerms(true, 500, 300, 100, 60, 0, 20)));
        String code = referrals.code(people.numbers().get(DemoPeople.WITH_PASSWORD - 1));
        List<MemberNumber> brought = people.newcomers(BROUGHT);
        brought.forEach(member -> referrals.join(member, code));
        transactions.submitFor(
                PARTNER,
                IntStream.range(0, BROUGHT - 2)
                        .mapToObj(one -> TransactionRequest.Accrual.ofAmount(
                                "REFERRED-" + one,
                                "REFERRED-" + one,
                                calendar.now().minusSeconds(60),
                                OUTLET,
                                brought.get(one).value(),
                                FEN))
                        .toList());
    }

    private void enrolTwice() {
        List<MemberNumber> again = TWICE.stream().map(people::again).toList();
        candidates.look();
        merges.ask(new AskMerge(again.get(0), people.numbers().get(TWICE.get(0)), "同一证件，换号后重复入会，本人来电确认"));
        erasures.ask(again.get(again.size() - 1), ErasureGround.ASKED);
    }
}
