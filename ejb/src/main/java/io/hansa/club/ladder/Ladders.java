package io.hansa.club.ladder;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the versions of ladders, proposes them, and lets a second person decide. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Ladders {

    private static final int MOST_LADDERS = 20;

    @Resource
    SessionContext context;

    @Inject
    LadderRows rows;

    @Inject
    LaddersInForce inForce;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Appends a version, which waits for a second person.
     *
     * @throws LadderBegun when it would begin before {@link #earliest}
     * @throws LadderChanged when the ladder has this version already
     * @throws StepsMissing when a step of the version before is not in it
     * @throws ProposalWaits when another of the ladder waits
     * @throws InvalidLadder when there are too many ladders
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public LadderVersionView propose(ProposeLadder command) {
        proposals.requireNoneWaits(versions(command.ladder()));
        return append(command, "ladder.proposed");
    }

    /** Appends a version of a job's, which nobody else approves; otherwise as {@link #propose}. */
    @RolesAllowed(Roles.SYSTEM)
    public LadderVersionView set(ProposeLadder command) {
        LadderVersionView view = append(command, "ladder.set");
        proposals.approveOfJob(view, Caller.of(context));
        inForce.forget();
        return view;
    }

    /**
     * Lets a version hold from its first day on.
     *
     * @throws ProposalNotFound when there is no such version
     * @throws io.hansa.club.decision.OwnProposal when the caller proposed it
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     * @throws LadderBegun when its first day has come while it waited
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public LadderVersionView approve(String ladder, int version) {
        LadderVersionView proposed = version(ladder, version);
        if (proposed.waits()) {
            requireToCome(proposed.begins());
        }
        return decide(proposed, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters; otherwise as {@link #approve} */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public LadderVersionView refuse(String ladder, int version, String words) {
        return decide(version(ladder, version), Verdict.REFUSED, words);
    }

    /** Who proposed it takes it back. */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN})
    public LadderVersionView withdraw(String ladder, int version) {
        return decide(version(ladder, version), Verdict.WITHDRAWN, "");
    }

    /** All versions, by ladder, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LadderVersionView> versions() {
        return rows.all();
    }

    /** Of one ladder, the latest first; empty when there is no such ladder. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LadderVersionView> versions(String ladder) {
        return rows.all().stream()
                .filter(version -> version.ladder().equals(ladder))
                .toList();
    }

    /** @throws ProposalNotFound when there is no such version */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LadderVersionView version(String ladder, int version) {
        return proposals.find(versions(ladder), Proposal.name(ladder, version));
    }

    /** The first day on which a version may begin: what is in force today is not changed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LocalDate earliest() {
        return programme.dateOf(programme.now().plus(LaddersInForce.SEEN_AFTER)).plusDays(1);
    }

    private LadderVersionView append(ProposeLadder command, String event) {
        requireToCome(command.begins());
        List<LadderVersionView> before = versions(command.ladder());
        int next = before.isEmpty() ? 1 : before.get(0).version() + 1;
        if (command.version() != next) {
            throw new LadderChanged(command.version());
        }
        long ladders =
                rows.all().stream().map(LadderVersionView::ladder).distinct().count();
        if (before.isEmpty() && ladders >= MOST_LADDERS) {
            throw new InvalidLadder("code");
        }
        requireAllSteps(command, before);
        rows.add(new LadderVersion(command, Caller.of(context), programme.now()), command);
        audit.record(
                event,
                "ladder:" + command.ladder(),
                Map.of(
                        "version",
                        Integer.toString(next),
                        "begins",
                        command.begins().toString()));
        return version(command.ladder(), next);
    }

    /** Of every version that holds or may hold, since members stand on the steps of all of them. */
    private static void requireAllSteps(ProposeLadder command, List<LadderVersionView> before) {
        List<String> missing = before.stream()
                .filter(version -> version.waits() || version.isApproved())
                .flatMap(version -> version.terms().steps().stream())
                .map(Step::code)
                .distinct()
                .filter(code -> command.terms().find(code).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new StepsMissing(missing);
        }
        Optional<String> lowest = before.stream()
                .filter(LadderVersionView::isApproved)
                .findFirst()
                .map(version -> version.terms().lowest().code());
        if (lowest.filter(code -> !command.terms().lowest().code().equals(code)).isPresent()) {
            throw new InvalidLadder("lowest");
        }
    }

    private LadderVersionView decide(LadderVersionView version, Verdict verdict, String words) {
        Map<String, String> details = Map.of("version", Integer.toString(version.version()));
        if (proposals.decide(version, verdict, words, Caller.of(context), details)) {
            inForce.forget();
        }
        return version(version.ladder(), version.version());
    }

    private void requireToCome(LocalDate begins) {
        if (begins.isBefore(earliest())) {
            throw new LadderBegun(begins, earliest());
        }
    }
}
