package io.hansa.club.referral;

import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of referral: proposed by one person, approved by another. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class ReferralPolicies {

    @Resource
    SessionContext context;

    @Inject
    TermsRows rows;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What holds now for who joins; empty when nothing was ever approved. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ReferralTermsView> holding() {
        return rows.holding();
    }

    /** The last two hundred versions, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReferralTermsView> versions() {
        return rows.all();
    }

    /** @throws ProposalNotFound when there is no such version */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReferralTermsView version(int version) {
        return proposals.find(rows.all(), "v" + version);
    }

    /**
     * Appends a version, which waits for a second person.
     *
     * @throws ReferralTermsChanged when there is another version than the caller has seen
     * @throws ProposalWaits when another waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public ReferralTermsView propose(SetReferralTerms command) {
        proposals.requireNoneWaits(rows.all());
        return add(command, "referral-terms.proposed");
    }

    /** Appends a version of a job's, which holds from now; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public ReferralTermsView set(SetReferralTerms command) {
        ReferralTermsView view = add(command, "referral-terms.set");
        proposals.approveOfJob(view, Caller.of(context));
        return version(view.version());
    }

    /**
     * Lets a version hold for who joins from now on.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public ReferralTermsView approve(int version) {
        return decide(version, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public ReferralTermsView refuse(int version, String words) {
        return decide(version, Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public ReferralTermsView withdraw(int version) {
        return decide(version, Verdict.WITHDRAWN, "");
    }

    private ReferralTermsView add(SetReferralTerms command, String event) {
        int last =
                rows.all().stream().findFirst().map(ReferralTermsView::version).orElse(0);
        if (last != command.basedOn()) {
            throw new ReferralTermsChanged();
        }
        var version = new TermsVersion(command, Caller.of(context), programme.now());
        rows.add(version);
        audit.record(event, "referral-terms:" + version.view().name(), details(command.terms()));
        return version.view();
    }

    private ReferralTermsView decide(int number, Verdict verdict, String words) {
        ReferralTermsView version = version(number);
        proposals.decide(version, verdict, words, Caller.of(context), details(version.terms()));
        return version(number);
    }

    private static Map<String, String> details(ReferralTerms terms) {
        return Map.of(
                "enabled", Boolean.toString(terms.enabled()),
                "referrerPoints", Long.toString(terms.referrerPoints()),
                "referredPoints", Long.toString(terms.referredPoints()),
                "leastPoints", Long.toString(terms.leastPoints()),
                "withinDays", Integer.toString(terms.withinDays()),
                "waitDays", Integer.toString(terms.waitDays()),
                "perYear", Integer.toString(terms.perYear()));
    }
}
