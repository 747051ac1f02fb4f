package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Decides between the two sides: the programme's administrators, and of them only those who have acted for neither side. Above a
 * limit the first of them proposes, and a second one who decides the same makes it so.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.ADMIN)
public class Arbitration {

    @Inject
    DisputeRows rows;

    @Inject
    Proceedings proceedings;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    @Inject
    ArbitrationLimit limit;

    /**
     * Decides, or proposes when a second person is needed.
     *
     * @return where the dispute stands
     * @throws DisputeNotFound when there is none
     * @throws NotYourTurn when it is not in arbitration
     * @throws DisputeOver when it was decided
     * @throws ClockEnded when it is too late: silence decides
     * @throws NotImpartial when the caller has acted in it before
     * @throws InvalidDispute when more is granted than was claimed
     */
    public DisputeState decide(ArbitrateDispute command) {
        Actor arbiter = callers.of(context).actor();
        var key = RequestKey.of(arbiter, command.requestKey());
        Dispute dispute = rows.find(command.dispute())
                .orElseThrow(() -> new DisputeNotFound(command.dispute().value()));
        Standing standing = rows.lock(dispute.number());
        List<DisputeEvent> events = rows.events(dispute.number());
        if (isKnown(command, arbiter, key.key())) {
            return standing.state();
        }
        requireMay(dispute, standing, events, command, arbiter);
        DisputeStep step = !limit.takesTwo(dispute.claimed()) || isProposed(events, command.grantedFen())
                ? DisputeStep.ARBITRATED
                : DisputeStep.PROPOSED;
        proceedings.take(dispute, standing, Act.of(command, step, arbiter));
        return standing.state();
    }

    private boolean isKnown(ArbitrateDispute command, Actor arbiter, String key) {
        Optional<DisputeEvent> known = rows.byRequest(arbiter, key);
        if (known.isEmpty()) {
            return false;
        }
        boolean same = List.of(DisputeStep.PROPOSED, DisputeStep.ARBITRATED).stream()
                .anyMatch(step -> known.get().isOf(command.dispute(), step, command.grantedFen(), command.reason()));
        if (!same) {
            throw new IdempotencyConflict(key);
        }
        return true;
    }

    private void requireMay(
            Dispute dispute, Standing standing, List<DisputeEvent> events, ArbitrateDispute command, Actor arbiter) {
        if (standing.state() != DisputeState.IN_ARBITRATION) {
            throw standing.state().isOpen() ? new NotYourTurn(dispute.number()) : new DisputeOver(dispute.number());
        }
        if (standing.course(dispute).isOverdue(programme.today())) {
            throw new ClockEnded(standing.dueOn().orElseThrow());
        }
        if (events.stream().anyMatch(event -> event.actor().equals(arbiter))) {
            throw new NotImpartial(dispute.number());
        }
        if (command.grantedFen() > dispute.claimed()) {
            throw new InvalidDispute("granted");
        }
    }

    /** By somebody else, because who has acted before does not decide. */
    private static boolean isProposed(List<DisputeEvent> events, long granted) {
        return events.stream()
                .filter(event -> event.step() == DisputeStep.PROPOSED)
                .reduce((earlier, later) -> later)
                .filter(event -> event.fen() == granted)
                .isPresent();
    }
}
