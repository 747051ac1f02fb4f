package io.hansa.club.gift;

import io.hansa.club.decision.Proposal;
import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.decision.ProposalWaits;
import io.hansa.club.decision.Proposals;
import io.hansa.club.decision.Verdict;
import io.hansa.club.expiry.CountedUnits;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
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

/** The matrix of limits: who may give what to whom, and how much. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class GiftLimits {

    private static final int MOST_VERSIONS = 50;

    @Resource
    SessionContext context;

    @Inject
    GiftLimitRows limits;

    @Inject
    Proposals proposals;

    @Inject
    Tiers tiers;

    @Inject
    CountedUnits counted;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What holds of each cell, by unit. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GiftLimitView> matrix() {
        return limits.current();
    }

    /** The last fifty versions of a cell, latest first; empty when it was never set. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GiftLimitView> history(GiftCell cell) {
        return limits.history(cell, MOST_VERSIONS);
    }

    /** Versions that wait for a second person, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GiftLimitView> waiting() {
        return limits.waiting();
    }

    /**
     * Adds a version of a cell, which holds from when a second person approves it.
     *
     * @throws InvalidGiftLimit when there is no such tier, the unit is neither points nor a counted right, or a household is to
     *     give to one or to share anything but points; a cell that was can always be switched off
     * @throws GiftLimitChanged when the cell has another version than the caller has seen
     * @throws ProposalWaits when a version of the cell waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public GiftLimitView propose(SetGiftLimit command) {
        proposals.requireNoneWaits(limits.history(command.cell(), 1));
        return add(command, "gift-limit.proposed");
    }

    /** Adds a version of a job's, which holds from now; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public GiftLimitView set(SetGiftLimit command) {
        GiftLimitView view = add(command, "gift-limit.set");
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
    public GiftLimitView approve(GiftCell cell, int version) {
        return decide(cell, version, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public GiftLimitView refuse(GiftCell cell, int version, String words) {
        return decide(cell, version, Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public GiftLimitView withdraw(GiftCell cell, int version) {
        return decide(cell, version, Verdict.WITHDRAWN, "");
    }

    private GiftLimitView decide(GiftCell cell, int version, Verdict verdict, String words) {
        GiftLimitView limit = version(cell, version);
        proposals.decide(limit, verdict, words, Caller.of(context), details(limit));
        return version(cell, version);
    }

    /** @throws ProposalNotFound when it is none of the last fifty of the cell */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GiftLimitView version(GiftCell cell, int version) {
        return proposals.find(limits.history(cell, MOST_VERSIONS), Proposal.name(cell, version));
    }

    private GiftLimitView add(SetGiftLimit command, String event) {
        int present = limits.history(command.cell(), 1).stream()
                .findFirst()
                .map(GiftLimitView::version)
                .orElse(0);
        if (present == 0 || command.terms().enabled()) {
            check(command.cell());
        }
        if (present != command.basedOn()) {
            throw new GiftLimitChanged(command.cell());
        }
        var limit = new GiftLimit(command, Caller.of(context), programme.now());
        limits.add(limit, command.cell());
        audit.record(event, "gift-limit:" + command.cell(), details(limit.view()));
        return limit.view();
    }

    /** What {@link #propose} says of a cell, whatever it is to allow: refuses {@link InvalidGiftLimit}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void check(GiftCell cell) {
        // status is earned, and money is settled: neither is given
        require(cell.unit().equals(Unit.PTS) || counted.has(cell.unit()), "unit");
        require(cell.giver() == PartyKind.MEMBER || cell.taker() == PartyKind.MEMBER, "taker");
        boolean pool = cell.giver() == PartyKind.HOUSEHOLD || cell.taker() == PartyKind.HOUSEHOLD;
        require(!pool || cell.unit().equals(Unit.PTS), "unit");
        boolean known = tiers.ladder().stream().map(TierView::code).anyMatch(cell.tier()::equals);
        require(known || cell.tier().equals(GiftCell.ANY_TIER), "tier");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidGiftLimit(field);
        }
    }

    private static Map<String, String> details(GiftLimitView limit) {
        var terms = limit.terms();
        return Map.of(
                "version", Integer.toString(limit.version()),
                "enabled", Boolean.toString(terms.enabled()),
                "least", Long.toString(terms.least()),
                "most", Long.toString(terms.most()),
                "perYear", Long.toString(terms.perYear()),
                "expiry", terms.expiry().name());
    }
}
