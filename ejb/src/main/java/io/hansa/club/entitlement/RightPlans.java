package io.hansa.club.entitlement;

import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is given how many of which right, in versions that two persons make. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class RightPlans {

    private static final int MOST_VERSIONS = 50;

    @Resource
    SessionContext context;

    @Inject
    PlanRows rows;

    @Inject
    PlansInForce inForce;

    @Inject
    Event<PlanDecided> decided;

    @Inject
    RightRows rights;

    @Inject
    Proposals proposals;

    @Inject
    Tiers tiers;

    @Inject
    Segments segments;

    @Inject
    Runs runs;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** The version of each plan that holds, by code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlanView> list() {
        return rows.current();
    }

    /** Versions that wait for a second person, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlanView> waiting() {
        return rows.waiting();
    }

    /** The last fifty versions of a plan, latest first; empty when there is no such plan. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlanView> history(String code) {
        return rows.history(code, MOST_VERSIONS);
    }

    /**
     * Adds a version, which holds from when a second person approves it; its members are granted the running period then.
     *
     * @throws InvalidRight when there is no such right or tier, or the amount does not suit the right
     * @throws RightChanged when the plan has another version than the caller has seen
     * @throws ProposalWaits when a version of it waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public PlanView propose(ProposePlan command) {
        proposals.requireNoneWaits(rows.history(command.code(), 1));
        return add(command, "right-plan.proposed");
    }

    /** Adds a version of a job's, which holds from now; otherwise as {@link #propose}. Nothing is granted by this itself. */
    @RolesAllowed(Roles.SYSTEM)
    public PlanView set(ProposePlan command) {
        PlanView view = add(command, "right-plan.set");
        proposals.approveOfJob(view, Caller.of(context));
        decided.fire(new PlanDecided(command.code(), view.version()));
        return version(command.code(), view.version());
    }

    /**
     * Lets a version hold from now, and starts the run that grants it.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public PlanView approve(String code, int version) {
        PlanView plan = decide(code, version, Verdict.APPROVED, "");
        decided.fire(new PlanDecided(code, version));
        runs.start(new StartRun(GrantRun.KIND, code + ".v" + version, Map.of()));
        return plan;
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public PlanView refuse(String code, int version, String words) {
        return decide(code, version, Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public PlanView withdraw(String code, int version) {
        return decide(code, version, Verdict.WITHDRAWN, "");
    }

    /** Starts the run of the day, in the programme's zone; asked again today it is the same run. Empty when no plan grants anything. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public Optional<RunNumber> grantToday() {
        return inForce.fresh().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        runs.start(new StartRun(GrantRun.KIND, programme.today().toString(), Map.of())));
    }

    private PlanView decide(String code, int version, Verdict verdict, String words) {
        proposals.decide(
                version(code, version),
                verdict,
                words,
                Caller.of(context),
                Map.of("version", Integer.toString(version)));
        return version(code, version);
    }

    /** @throws ProposalNotFound when it is none of the last fifty of the plan */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlanView version(String code, int version) {
        return proposals.find(history(code), Proposal.name(code, version));
    }

    private boolean isKnown(PlanTerms terms) {
        return switch (terms.audienceKind()) {
            case EVERYBODY -> true;
            case TIER -> tiers.ladder().stream().map(TierView::code).anyMatch(terms.audience()::equals);
            case SEGMENT -> segments.list().stream().map(SegmentView::code).anyMatch(terms.audience()::equals);
        };
    }

    private PlanView add(ProposePlan command, String event) {
        PlanTerms terms = command.terms();
        RightView right = rights.find(terms.right()).orElseThrow(() -> new InvalidRight("right"));
        InvalidRight.refuseUnless(right.terms().counted() == terms.amount() > 0, "amount");
        InvalidRight.refuseUnless(isKnown(terms), "audience");
        int present = rows.history(command.code(), 1).stream()
                .findFirst()
                .map(PlanView::version)
                .orElse(0);
        if (present != command.basedOn()) {
            throw new RightChanged(command.code());
        }
        var version = new PlanVersion(command, Caller.of(context), programme.now());
        rows.add(version, command.code());
        audit.record(
                event,
                "right-plan:" + command.code(),
                Map.of("version", Integer.toString(version.view().version())));
        return version.view();
    }
}
