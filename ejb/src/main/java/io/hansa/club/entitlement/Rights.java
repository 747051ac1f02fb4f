package io.hansa.club.entitlement;

import io.hansa.club.decision.Proposal;
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

/** Which rights there are, in versions that two persons make. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Rights {

    private static final int MOST_VERSIONS = 50;

    @Resource
    SessionContext context;

    @Inject
    RightRows rows;

    @Inject
    RightPostings postings;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** The version of each right that holds, by code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RightView> list() {
        return rows.current();
    }

    /** Versions that wait for a second person, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RightView> waiting() {
        return rows.waiting();
    }

    /** The last fifty versions of a right, latest first; empty when there is no such right. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RightView> history(RightCode code) {
        return rows.history(code, MOST_VERSIONS);
    }

    /**
     * Adds a version, which holds from when a second person approves it.
     *
     * @throws RightChanged when the right has another version than the caller has seen
     * @throws ProposalWaits when a version of it waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public RightView propose(ProposeRight command) {
        proposals.requireNoneWaits(rows.history(command.code(), 1));
        return add(command, "right.proposed");
    }

    /** Adds a version of a job's, which holds from now; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public RightView set(ProposeRight command) {
        RightView view = add(command, "right.set");
        proposals.approveOfJob(view, Caller.of(context));
        return version(command.code(), view.version());
    }

    /**
     * Lets a version hold from now.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public RightView approve(RightCode code, int version) {
        return decide(code, version, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public RightView refuse(RightCode code, int version, String words) {
        return decide(code, version, Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public RightView withdraw(RightCode code, int version) {
        return decide(code, version, Verdict.WITHDRAWN, "");
    }

    private RightView decide(RightCode code, int version, Verdict verdict, String words) {
        proposals.decide(
                version(code, version),
                verdict,
                words,
                Caller.of(context),
                Map.of("version", Integer.toString(version)));
        return version(code, version);
    }

    /** @throws ProposalNotFound when it is none of the last fifty of the right */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RightView version(RightCode code, int version) {
        return proposals.find(history(code), Proposal.name(code, version));
    }

    private RightView add(ProposeRight command, String event) {
        Optional<RightView> last = rows.history(command.code(), 1).stream().findFirst();
        if (last.map(RightView::version).orElse(0) != command.basedOn()) {
            throw new RightChanged(command.code().value());
        }
        // what was counted is not suddenly had for ever, nor the other way round
        InvalidRight.refuseUnless(
                last.map(version -> version.terms().counted() == command.terms().counted())
                        .orElse(true),
                "counted");
        var version = new RightVersion(command, Caller.of(context), programme.now());
        rows.add(version, command.code());
        if (command.terms().counted()) {
            postings.openProgramme(command.code());
        }
        audit.record(
                event,
                "right:" + command.code(),
                Map.of("version", Integer.toString(version.view().version())));
        return version.view();
    }
}
