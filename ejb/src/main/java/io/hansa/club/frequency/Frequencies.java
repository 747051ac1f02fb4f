package io.hansa.club.frequency;

import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
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

/** How often members are contacted: limits by purpose, cadences by tier. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Frequencies {

    private static final int MOST_VERSIONS = 50;

    @Resource
    SessionContext context;

    @Inject
    FrequencyRows rows;

    @Inject
    Proposals proposals;

    @Inject
    Tiers tiers;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What holds of each cell, limits first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FrequencyView> matrix() {
        return rows.current();
    }

    /** The last fifty versions of a cell, latest first; empty when it was never set. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FrequencyView> history(FrequencyCell cell) {
        return rows.history(cell, MOST_VERSIONS);
    }

    /** Versions that wait for a second person, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FrequencyView> waiting() {
        return rows.waiting();
    }

    /**
     * Adds a version of a cell, which holds from when a second person approves it.
     *
     * @throws InvalidFrequency when a cadence is for a tier that the main ladder does not have
     * @throws FrequencyChanged when the cell has another version than the caller has seen
     * @throws ProposalWaits when a version of the cell waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public FrequencyView propose(SetFrequency command) {
        proposals.requireNoneWaits(rows.history(command.cell(), 1));
        return add(command, "frequency.proposed");
    }

    /** Adds a version of a job's, which holds from now; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public FrequencyView set(SetFrequency command) {
        FrequencyView view = add(command, "frequency.set");
        proposals.approveOfJob(view, Caller.of(context));
        return version(view.cell(), view.version());
    }

    /**
     * Lets a version hold from now.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public FrequencyView approve(FrequencyCell cell, int version) {
        return decide(cell, version, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public FrequencyView refuse(FrequencyCell cell, int version, String words) {
        return decide(cell, version, Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public FrequencyView withdraw(FrequencyCell cell, int version) {
        return decide(cell, version, Verdict.WITHDRAWN, "");
    }

    /** @throws ProposalNotFound when it is none of the last fifty of the cell */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FrequencyView version(FrequencyCell cell, int version) {
        return proposals.find(rows.history(cell, MOST_VERSIONS), Proposal.name(cell, version));
    }

    private FrequencyView decide(FrequencyCell cell, int version, Verdict verdict, String words) {
        FrequencyView found = version(cell, version);
        proposals.decide(found, verdict, words, Caller.of(context), details(found));
        return version(cell, version);
    }

    private FrequencyView add(SetFrequency command, String event) {
        requireTier(command.cell());
        int present = rows.history(command.cell(), 1).stream()
                .findFirst()
                .map(FrequencyView::version)
                .orElse(0);
        if (present != command.basedOn()) {
            throw new FrequencyChanged(command.cell());
        }
        var version = new Frequency(command, Caller.of(context), programme.now());
        rows.add(version, command.cell());
        audit.record(event, "frequency:" + command.cell(), details(version.view()));
        return version.view();
    }

    private void requireTier(FrequencyCell cell) {
        boolean known = cell.kind() == FrequencyKind.LIMIT
                || cell.appliesTo().equals(FrequencyCell.ANY_TIER)
                || tiers.ladder().stream().map(TierView::code).anyMatch(cell.appliesTo()::equals);
        if (!known) {
            throw new InvalidFrequency("appliesTo");
        }
    }

    private static Map<String, String> details(FrequencyView version) {
        return Map.of(
                "version", Integer.toString(version.version()),
                "enabled", Boolean.toString(version.terms().enabled()),
                "times", Integer.toString(version.terms().times()),
                "days", Integer.toString(version.terms().days()));
    }
}
