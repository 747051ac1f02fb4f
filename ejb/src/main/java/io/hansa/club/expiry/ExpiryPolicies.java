package io.hansa.club.expiry;

import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.statement.Statements;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the policies by which points live, proposes versions of them, and lets a second person decide. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class ExpiryPolicies {

    private static final int OUTLOOK_MONTHS = 12;
    private static final int MOST_LOTS = 50_000;

    @Resource
    SessionContext context;

    @Inject
    PolicyRows rows;

    @Inject
    Proposals proposals;

    @Inject
    PoliciesInForce inForce;

    @Inject
    Tiers tiers;

    @Inject
    CountedUnits counted;

    @Inject
    Statements statements;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Appends a version, which waits for a second person. Approved, it holds for what is earned from its first day on; what was
     * earned before keeps its own.
     *
     * @throws InvalidExpiryPolicy when there is no such tier, the unit is neither points nor a counted right, or a right is to have
     *     terms that are for points only: what is pending, debt, holds that do not shield
     * @throws ExpiryPolicyBegun when it would begin before {@link #earliest}
     * @throws ExpiryPolicyChanged when the scope has this version already
     * @throws ProposalWaits when another of the scope waits
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public ExpiryPolicyView propose(SetExpiryPolicy command) {
        proposals.requireNoneWaits(versions().stream()
                .filter(version -> version.scope().equals(command.scope()))
                .toList());
        return append(command, "expiry-policy.proposed");
    }

    /** Appends a version of a job's, which nobody else approves; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public ExpiryPolicyView set(SetExpiryPolicy command) {
        ExpiryPolicyView view = append(command, "expiry-policy.set");
        proposals.approveOfJob(view, Caller.of(context));
        inForce.forget();
        return view;
    }

    /**
     * Lets a version hold.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     * @throws ExpiryPolicyBegun when its first day has come while it waited
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public ExpiryPolicyView approve(PolicyScope scope, int version) {
        ExpiryPolicyView policy = version(scope, version);
        if (policy.waits()) {
            requireToCome(policy.begins());
        }
        return decide(policy, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public ExpiryPolicyView refuse(PolicyScope scope, int version, String words) {
        return decide(version(scope, version), Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public ExpiryPolicyView withdraw(PolicyScope scope, int version) {
        return decide(version(scope, version), Verdict.WITHDRAWN, "");
    }

    /** @throws ProposalNotFound when there is no such version */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExpiryPolicyView version(PolicyScope scope, int version) {
        return proposals.find(rows.all(), Proposal.name(scope, version));
    }

    private ExpiryPolicyView decide(ExpiryPolicyView policy, Verdict verdict, String words) {
        Map<String, String> details = Map.of("version", Integer.toString(policy.version()));
        if (proposals.decide(policy, verdict, words, Caller.of(context), details)) {
            inForce.forget();
        }
        return version(policy.scope(), policy.version());
    }

    private ExpiryPolicyView append(SetExpiryPolicy command, String event) {
        requireSuits(command.scope().unit(), command.terms());
        command.scope().tier().ifPresent(this::requireTier);
        requireToCome(command.begins());
        if (command.version() != nextVersion(command.scope())) {
            throw new ExpiryPolicyChanged(command);
        }
        var policy = new ExpiryPolicy(command, Caller.of(context), programme.now());
        rows.add(policy, command);
        var view = policy.view();
        audit.record(
                event,
                "expiry-policy:" + command.scope(),
                Map.of(
                        "version",
                        Integer.toString(command.version()),
                        "begins",
                        command.begins().toString()));
        return view;
    }

    private void requireToCome(LocalDate begins) {
        if (begins.isBefore(earliest())) {
            throw new ExpiryPolicyBegun(begins, earliest());
        }
    }

    /** The first day on which a version may begin: what is in force today is not changed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LocalDate earliest() {
        return programme
                .dateOf(programme.now().plus(PoliciesInForce.SEEN_AFTER))
                .plusDays(1);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int nextVersion(PolicyScope scope) {
        return new PolicyBook(rows.all(), inForce.otherwise()).nextVersion(scope);
    }

    /** All versions, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ExpiryPolicyView> versions() {
        return rows.all();
    }

    /** What holds where no policy says anything. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExpiryTerms otherwise() {
        return inForce.otherwise();
    }

    /** What of a unit ends in each of the coming months, this one from tomorrow on; of one with very many lots, a part. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OutlookMonth> outlook(Unit unit) {
        LocalDate tomorrow = programme.today().plusDays(1);
        return Stream.iterate(YearMonth.from(tomorrow), month -> month.plusMonths(1))
                .limit(OUTLOOK_MONTHS)
                .map(month -> new OutlookMonth(month, statements.ending(unit, within(month, tomorrow), MOST_LOTS)))
                .toList();
    }

    /** The first day without the points is the one after their last: what ends with a month has its next one as that. */
    private static Period within(YearMonth month, LocalDate from) {
        LocalDate first = month.atDay(1).plusDays(1);
        return new Period(
                first.isBefore(from) ? from : first, month.plusMonths(1).atDay(2));
    }

    private void requireSuits(Unit unit, ExpiryTerms terms) {
        if (!unit.equals(Unit.PTS) && !(counted.has(unit) && terms.suitRights())) {
            throw new InvalidExpiryPolicy("unit");
        }
    }

    private void requireTier(String code) {
        if (tiers.ladder().stream().map(TierView::code).noneMatch(code::equals)) {
            throw new InvalidExpiryPolicy("tier");
        }
    }
}
