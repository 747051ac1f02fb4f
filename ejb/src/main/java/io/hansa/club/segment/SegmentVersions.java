package io.hansa.club.segment;

import io.hansa.club.decision.Decisions;
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

/** What segments mean, in versions that two persons make. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class SegmentVersions {

    private static final int MOST_VERSIONS = 50;

    @Resource
    SessionContext context;

    @Inject
    SegmentRows segments;

    @Inject
    Decisions decisions;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** The last fifty versions, latest first, whatever became of them. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SegmentView> of(String code) {
        List<SegmentView> versions = segments.versions(code, MOST_VERSIONS).stream()
                .map(version -> version.view(Optional.empty()))
                .toList();
        return decisions.on(versions, SegmentView::decided);
    }

    /** Versions that wait for a second person, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SegmentView> waiting() {
        return segments.waiting().stream()
                .map(version -> version.view(Optional.empty()))
                .toList();
    }

    /** @throws ProposalNotFound when it is none of the last fifty of the segment */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SegmentView version(String code, int version) {
        return proposals.find(of(code), Proposal.name(code, version));
    }

    /**
     * Adds a version, or makes the segment with its first; it holds from when a second person approves it, and who is in changes with
     * the next run.
     *
     * @throws SegmentChanged when there is another version than the caller has seen
     * @throws ProposalWaits when a version of it waits
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public SegmentView propose(DefineSegment command) {
        lock(command.code());
        proposals.requireNoneWaits(of(command.code()));
        return add(command, "segment.proposed");
    }

    /** Adds a version of a job's, which holds from now; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public SegmentView set(DefineSegment command) {
        Segment segment = lock(command.code());
        SegmentView view = add(command, "segment.set");
        proposals.approveOfJob(view, Caller.of(context));
        segment.advance(view.version());
        return version(view.code(), view.version());
    }

    /**
     * Lets a version hold from now.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public SegmentView approve(String code, int version) {
        Segment segment = lock(code);
        if (decide(code, version, Verdict.APPROVED, "")) {
            segment.advance(version);
        }
        return version(code, version);
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public SegmentView refuse(String code, int version, String words) {
        decide(code, version, Verdict.REFUSED, words);
        return version(code, version);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public SegmentView withdraw(String code, int version) {
        decide(code, version, Verdict.WITHDRAWN, "");
        return version(code, version);
    }

    private boolean decide(String code, int version, Verdict verdict, String words) {
        SegmentView view = version(code, version);
        return proposals.decide(view, verdict, words, Caller.of(context), details(view));
    }

    /** Makes the row of a new segment: whoever changes one meets there. */
    private Segment lock(String code) {
        segments.begin(code);
        return segments.lock(code).orElseThrow();
    }

    private SegmentView add(DefineSegment command, String event) {
        int present = segments.versions(command.code(), 1).stream()
                .findFirst()
                .map(SegmentVersion::version)
                .orElse(0);
        if (present != command.basedOn()) {
            throw new SegmentChanged(command.code());
        }
        var version = new SegmentVersion(command, Caller.of(context), programme.now());
        segments.add(version);
        SegmentView view = version.view(Optional.empty());
        audit.record(event, "segment:" + view.code(), details(view));
        return view;
    }

    private static Map<String, String> details(SegmentView view) {
        return Map.of(
                "version", Integer.toString(view.version()),
                "rule", view.rule().toString());
    }
}
