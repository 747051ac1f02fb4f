package io.hansa.club.earning;

import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.club.entitlement.RuleRights;
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
import java.util.function.UnaryOperator;

/** Proposes versions of earning rules, lets a second person decide, and pauses what runs. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class EarningRules {

    @Resource
    SessionContext context;

    @Inject
    RuleRows rows;

    @Inject
    RuleBooks books;

    @Inject
    LimitRows limits;

    @Inject
    RuleRights rights;

    @Inject
    SimulatedVersions simulated;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Appends a version, which waits for a second person. Approved, it replaces the version before it from its first day on.
     *
     * @throws InvalidEarningRule when it gives a right that is not there or not counted, begins before today, or is not the rule's next version
     * @throws ProposalWaits when another version of the rule waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public EarningRuleView propose(EarningRule rule) {
        proposals.requireNoneWaits(rows.views(rule.code()));
        InvalidEarningRule.unless(!rule.terms().from().isBefore(programme.today()), "begun");
        return append(rule, "earning-rule.proposed");
    }

    /** What rules that are in force today promise to everybody who answers a survey, in their order. */
    @RolesAllowed({Roles.MEMBER, Roles.SYSTEM})
    public List<AfterAnswer> promised(String survey) {
        return books.current().on(programme.today()).stream()
                .flatMap(rule -> AfterAnswer.of(rule, survey).stream())
                .toList();
    }

    /** Appends a version of a job's, which nobody else approves and which may have begun; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public EarningRuleView set(EarningRule rule) {
        EarningRuleView view = append(rule, "earning-rule.set");
        proposals.approveOfJob(view, Caller.of(context));
        run(rule);
        return version(rule.code(), rule.version());
    }

    /**
     * Lets a version run.
     *
     * @param unsimulated why it is approved although no simulation of it came to its end, 1 to 200 characters; not looked at otherwise
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     * @throws InvalidEarningRule when its first day passed while it waited, or it was not simulated and nothing is said
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public EarningRuleView approve(String code, int version, String unsimulated) {
        EarningRuleView view = version(code, version);
        InvalidEarningRule.unless(!view.waits() || !view.rule().terms().from().isBefore(programme.today()), "begun");
        if (view.waits() && !simulated.has(code, version)) {
            simulated.without(view.rule(), unsimulated, Caller.of(context), programme.now());
        }
        if (decide(view, Verdict.APPROVED, "")) {
            run(view.rule());
        }
        return version(code, version);
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public EarningRuleView refuse(String code, int version, String words) {
        decide(version(code, version), Verdict.REFUSED, words);
        return version(code, version);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public EarningRuleView withdraw(String code, int version) {
        decide(version(code, version), Verdict.WITHDRAWN, "");
        return version(code, version);
    }

    /** Stops a rule, in all its versions, for messages that are recorded from now on; one person may, at once. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public void pause(String code) {
        pause(code, true);
    }

    /** Lets a rule go on that was paused. */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public void resume(String code) {
        pause(code, false);
    }

    private void pause(String code, boolean paused) {
        if (rows.views(code).stream().noneMatch(EarningRuleView::isApproved)) {
            throw new ProposalNotFound(code);
        }
        if (books.current().isPaused(code) != paused) {
            change(paused ? "paused" : "resumed", code, book -> book.paused(code, paused));
        }
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isPaused(String code) {
        return books.current().isPaused(code);
    }

    /** All versions of all rules, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EarningRuleView> versions() {
        return rows.views();
    }

    /** Versions of one rule, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EarningRuleView> versions(String code) {
        return rows.views(code);
    }

    /** @throws ProposalNotFound when there is no such version */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EarningRuleView version(String code, int version) {
        return proposals.find(rows.views(code), Proposal.name(code, version));
    }

    /** Whether a simulation of a version came to its end. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isSimulated(String code, int version) {
        return simulated.has(code, version);
    }

    /** Why a version was approved without a simulation, if it was. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> whyUnsimulated(String code, int version) {
        return simulated.why(code, version);
    }

    /** What a rule with a budget has given so far. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long spent(String code) {
        return limits.spent(code);
    }

    private EarningRuleView append(EarningRule rule, String event) {
        if (rule.terms().effect() instanceof Effect.Right given) {
            InvalidEarningRule.unless(rights.isCounted(given.right()), "unknown-right");
        }
        int next = rows.views(rule.code()).stream()
                        .mapToInt(view -> view.rule().version())
                        .max()
                        .orElse(0)
                + 1;
        InvalidEarningRule.unless(rule.version() == next, "version");
        rows.add(rule, Caller.of(context), programme.now());
        audit.record(event, "earning-rule:" + rule.code(), Map.of("version", Integer.toString(rule.version())));
        return version(rule.code(), rule.version());
    }

    private boolean decide(EarningRuleView view, Verdict verdict, String words) {
        Map<String, String> details =
                Map.of("version", Integer.toString(view.rule().version()));
        return proposals.decide(view, verdict, words, Caller.of(context), details);
    }

    private void run(EarningRule rule) {
        if (rule.terms().limits().budget().isPresent()) {
            limits.openBudget(rule.code());
        }
        change("run", rule.code(), book -> book.with(rule));
    }

    private void change(String what, String code, UnaryOperator<RuleBook> change) {
        books.change(what + " " + code, Caller.of(context), programme.now(), change);
        audit.record("earning-rule." + what, "earning-rule:" + code, Map.of());
    }
}
