package io.hansa.partners.missing;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.evidence.EvidenceContent;
import io.hansa.partners.evidence.EvidenceFiles;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Partners answer members' claims: a confirmation gives the points with the date of the purchase, as any other accrual. Another
 * partner's claim does not exist. Staff look.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.PARTNER_API,
    Roles.SERVICE,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR
})
public class MissingPointsDesk {

    @Inject
    MissingRows rows;

    @Inject
    MissingSteps steps;

    @Inject
    MissingInquiries inquiries;

    @Inject
    EvidenceFiles files;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Confirms a purchase: its accrual is posted with the receipt as its reference. Possible also after silence has given points
     * for the time being; they are replaced.
     *
     * @throws MissingNotFound when there is none, or it is another partner's
     * @throws MissingOver when it was answered or withdrawn
     * @throws io.hansa.kernel.DomainException what an accrual is refused for, e.g. {@code too-late}
     */
    @RolesAllowed({Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public MissingOutcome confirm(ConfirmMissingPoints command) {
        Caller caller = answering();
        var key = RequestKey.of(caller.actor(), command.requestKey());
        MissingClaim claim = answerable(command.claim(), caller);
        MissingStanding standing = rows.lock(command.claim());
        Optional<MissingEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            if (!known.get().isOf(command.claim(), MissingStep.CONFIRMED, command.amountFen(), "")) {
                throw new IdempotencyConflict(key.key());
            }
            return new MissingOutcome(steps.view(claim), true);
        }
        requireAwaiting(standing);
        MissingAct act = MissingAct.of(MissingStep.CONFIRMED, caller.actor())
                .about(command.amountFen())
                .asked(key.key());
        steps.write(claim, standing, act, List.of());
        TransactionResult result = inquiries.accrue(claim.partner(), accrual(claim, command.amountFen()));
        if (result instanceof TransactionResult.Refused refused) {
            throw refused.refusal().asException();
        }
        return new MissingOutcome(steps.view(claim), false);
    }

    /**
     * Says no.
     *
     * @throws MissingNotFound when there is none, or it is another partner's
     * @throws MissingOver when it does not wait any more
     */
    @RolesAllowed({Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public MissingOutcome reject(RejectMissingPoints command) {
        Caller caller = answering();
        var key = RequestKey.of(caller.actor(), command.requestKey());
        MissingClaim claim = answerable(command.claim(), caller);
        MissingStanding standing = rows.lock(command.claim());
        Optional<MissingEvent> known = rows.byRequest(caller.actor(), key.key());
        if (known.isPresent()) {
            if (!known.get().isOf(command.claim(), MissingStep.REJECTED, null, command.text())) {
                throw new IdempotencyConflict(key.key());
            }
            return new MissingOutcome(steps.view(claim), true);
        }
        if (standing.state() != MissingState.WAITING || standing.isOverdue(programme.today())) {
            throw new MissingOver(command.claim());
        }
        standing.become(MissingState.REJECTED);
        MissingAct act = MissingAct.of(MissingStep.REJECTED, caller.actor())
                .because(command.reason())
                .saying(command.text())
                .asked(key.key());
        steps.write(claim, standing, act, List.of());
        steps.tellDecided(claim, standing, Optional.empty(), command.text());
        return new MissingOutcome(steps.view(claim), false);
    }

    /** Claims of the caller's partner or, for staff, of all; newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<MissingRow> list(MissingFilter filter, Optional<String> cursor, int limit) {
        Caller caller = reader();
        var own = new MissingFilter(filter.member(), caller.partner().or(filter::partnerCode), filter.state());
        return Slice.read(
                limit, most -> rows.list(own, cursor, most), row -> row.number().value());
    }

    /** @throws MissingNotFound when there is none, or it is another partner's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MissingView claim(MissingNumber number) {
        return steps.view(mine(number, reader()));
    }

    /** A file that the member handed in. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EvidenceContent evidence(MissingNumber number, int file) {
        return files.content(mine(number, reader()).number().value(), file);
    }

    /** At noon of its day, or now when that is earlier. */
    private Accrual accrual(MissingClaim claim, long amountFen) {
        Instant noon = claim.shoppedOn()
                .atTime(LocalTime.NOON)
                .atZone(programme.zone())
                .toInstant();
        Instant now = programme.now();
        return Accrual.ofAmount(
                "missing-" + claim.number(),
                claim.receipt(),
                noon.isBefore(now) ? noon : now,
                claim.outlet(),
                claim.member().value(),
                amountFen);
    }

    private static void requireAwaiting(MissingStanding standing) {
        if (!standing.state().isAwaiting()) {
            throw new MissingOver(standing.number());
        }
    }

    /** A client of some outlets answers for those only. */
    private MissingClaim answerable(MissingNumber number, Caller caller) {
        MissingClaim claim = mine(number, caller);
        if (!caller.outlets().map(own -> own.contains(claim.outlet())).orElse(true)) {
            throw new MissingNotFound(number.value());
        }
        return claim;
    }

    private MissingClaim mine(MissingNumber number, Caller caller) {
        return rows.find(number)
                .filter(claim -> caller.mayMean(claim.partner()))
                .orElseThrow(() -> new MissingNotFound(number.value()));
    }

    private Caller answering() {
        return callers.of(context, Scope.ACCRUE);
    }

    private Caller reader() {
        return callers.of(context, Scope.READ);
    }
}
