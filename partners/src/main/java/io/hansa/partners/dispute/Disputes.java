package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Side;
import io.hansa.partners.evidence.EvidenceContent;
import io.hansa.partners.evidence.EvidenceFiles;
import io.hansa.partners.evidence.EvidenceView;
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

/**
 * Disputes lines of statements, from both sides: a partner's finance and its systems for the partner, the club's finance for the
 * programme. Another partner's dispute does not exist.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.PARTNER_API,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.SYSTEM
})
public class Disputes {

    @Inject
    DisputeRows rows;

    @Inject
    Lines lines;

    @Inject
    Clocks clocks;

    @Inject
    Proceedings proceedings;

    @Inject
    EvidenceFiles files;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Disputes a line, or an entry behind it.
     *
     * @throws io.hansa.partners.settlement.StatementNotFound when there is no such statement, or it is another partner's
     * @throws EntryNotInLine when the line does not count the entry
     * @throws ClaimTooLate when the contract's time for it is over
     * @throws AlreadyDisputed when the same is in an open dispute
     * @throws ClaimExceeds when more is claimed than is left to claim
     * @throws io.hansa.partners.evidence.EvidenceRefused when a file cannot be kept
     */
    @RolesAllowed({
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    public DisputeOutcome open(OpenDispute command) {
        Caller caller = claimant();
        var key = RequestKey.of(caller.actor(), command.requestKey());
        Optional<DisputeEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            return replayed(known.get(), command);
        }
        Disputed disputed = lines.find(command);
        LocalDate today = programme.today();
        ContractView contract = clocks.inForce(disputed.partner(), today);
        LocalDate until = programme
                .dateOf(disputed.issuedAt())
                .plusDays(contract.terms().disputing().claimDays());
        if (today.isAfter(until)) {
            throw new ClaimTooLate(until);
        }
        // from here on one at a time: what is left to claim stays so to the end
        DisputeNumber number = rows.takeNumber(today.getYear());
        lines.requireLeft(command, disputed);
        Party party = Party.of(caller);
        var dispute =
                new Dispute(number, disputed, command, party, contract.version(), caller.actor(), programme.now());
        proceedings.open(dispute, contract.terms().disputing(), Act.opening(command, party, caller.actor()));
        return new DisputeOutcome(view(dispute, party), false);
    }

    /**
     * Takes a step for the caller's side.
     *
     * @throws DisputeNotFound when there is none, or it is another partner's
     * @throws NotYourTurn when it waits for the other side or for another step
     * @throws DisputeOver when it was decided
     * @throws ClockEnded when it is too late: silence decides
     * @throws InvalidDispute when what is partly accepted is all or more
     */
    @RolesAllowed({Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API, Roles.FINANCE, Roles.ADMIN})
    public DisputeOutcome take(TakeStep command) {
        Caller caller = claimant();
        var key = RequestKey.of(caller.actor(), command.requestKey());
        Dispute dispute = mine(command.dispute(), caller);
        Standing standing = rows.lock(dispute.number());
        Party party = Party.of(caller);
        Optional<DisputeEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            if (!known.get().isOf(dispute.number(), command.step(), command.fen(), command.text())) {
                throw new IdempotencyConflict(key.key());
            }
            return new DisputeOutcome(view(dispute, party), true);
        }
        requireMay(dispute, standing, command, party);
        proceedings.take(dispute, standing, Act.of(command, party, caller.actor()));
        return new DisputeOutcome(view(dispute, party), false);
    }

    /** Disputes of the caller's partner or, for staff, of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<DisputeRow> list(DisputeFilter filter, Optional<String> cursor, int limit) {
        DisputeFilter own = filter.within(reader().partner());
        return Slice.read(
                limit, most -> rows.list(DisputeListing.of(own, cursor), most), row -> DisputeListing.cursor(own, row));
    }

    /** @throws DisputeNotFound when there is none, or it is another partner's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DisputeView dispute(DisputeNumber number) {
        Caller caller = reader();
        return view(mine(number, caller), Party.of(caller));
    }

    /** The disputes of a statement's lines, oldest first; none of another partner's statement. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DisputeRow> ofStatement(String statement) {
        Caller caller = reader();
        return rows.ofStatement(statement).stream()
                .filter(row -> caller.mayMean(row.partnerCode()))
                .toList();
    }

    /**
     * A file that either side handed in.
     *
     * @throws DisputeNotFound when there is no such dispute, or it is another partner's
     * @throws io.hansa.partners.evidence.EvidenceNotFound when the dispute has no such file
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EvidenceContent evidence(DisputeNumber number, int file) {
        return files.content(mine(number, reader()).number().value(), file);
    }

    private DisputeOutcome replayed(DisputeEvent known, OpenDispute command) {
        Dispute dispute = rows.find(known.dispute())
                .filter(found -> known.step() == DisputeStep.OPENED && found.isOf(command))
                .orElseThrow(() -> new IdempotencyConflict(command.requestKey()));
        return new DisputeOutcome(view(dispute, dispute.claimant()), true);
    }

    private void requireMay(Dispute dispute, Standing standing, TakeStep command, Party party) {
        Conflict refusal = refusal(dispute, standing, command, party);
        if (refusal != null) {
            throw refusal;
        }
        if (command.step() == DisputeStep.PARTLY_ACCEPTED && command.fen() >= dispute.claimed()) {
            throw new InvalidDispute("accepted");
        }
    }

    private Conflict refusal(Dispute dispute, Standing standing, TakeStep command, Party party) {
        if (!standing.state().isOpen()) {
            return new DisputeOver(dispute.number());
        }
        Side side = party.sideIn(dispute.claimant());
        boolean theirs = command.step().side().map(side::equals).orElse(true);
        if (!theirs || !command.step().fits(standing.state())) {
            return new NotYourTurn(dispute.number());
        }
        return standing.course(dispute).isOverdue(programme.today())
                ? new ClockEnded(standing.dueOn().orElseThrow())
                : null;
    }

    private DisputeView view(Dispute dispute, Party party) {
        Map<Integer, List<EvidenceView>> bySeq = files.bySteps(dispute.number().value());
        return new DisputeView(
                dispute.row(rows.standing(dispute.number())),
                dispute.contract(),
                party,
                rows.events(dispute.number()).stream()
                        .map(event -> event.view(bySeq.getOrDefault(event.seq(), List.of())))
                        .toList());
    }

    private Dispute mine(DisputeNumber number, Caller caller) {
        return rows.find(number)
                .filter(dispute -> caller.mayMean(dispute.partner()))
                .orElseThrow(() -> new DisputeNotFound(number.value()));
    }

    private Caller claimant() {
        return callers.of(context, Scope.DISPUTE);
    }

    private Caller reader() {
        return callers.of(context, Scope.READ);
    }
}
