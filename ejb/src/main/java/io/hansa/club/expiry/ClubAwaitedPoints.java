package io.hansa.club.expiry;

import io.hansa.kernel.Points;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.port.AwaitedPoints;
import io.hansa.partners.port.ConfirmAwaited;
import io.hansa.partners.port.UsablePoints;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Confirms what waited for an event when its partner says that this came. */
@ApplicationScoped
class ClubAwaitedPoints implements AwaitedPoints {

    @Inject
    WaitingAccruals waiting;

    @Inject
    Confirming confirming;

    @Inject
    Statements statements;

    @Inject
    Audit audit;

    @Override
    public Optional<UsablePoints> confirm(ConfirmAwaited command) {
        Optional<UsablePoints> usable =
                waiting.find(command.member(), command.accrual()).flatMap(accrual -> confirm(accrual, command));
        usable.ifPresent(done -> audit.record(
                "points.confirmed",
                "member:" + command.member(),
                Map.of(
                        "points", done.points().toString(),
                        "accrual", command.accrual().toString(),
                        "partner", command.partner(),
                        "event", command.came().name())));
        return usable;
    }

    private Optional<UsablePoints> confirm(PendingAccrual accrual, ConfirmAwaited command) {
        var usable = new PendingAccrual(
                accrual.entry(), accrual.account(), accrual.points(), accrual.earnedOn(), Optional.of(command.day()));
        return confirming
                .confirm(List.of(usable), (pending, policy, programme) -> Headers.confirmation(command, policy))
                .stream()
                .findFirst()
                .map(confirmed -> new UsablePoints(confirmed.entry(), moved(confirmed)));
    }

    /** A part of it may have been undone after it was found, and before the ledger locked it. */
    private Points moved(Confirming.Confirmed confirmed) {
        return Points.of(statements.entry(confirmed.entry()).orElseThrow().postings().stream()
                .filter(posting -> posting.account().equals(confirmed.account()))
                .mapToLong(posting -> -posting.amount())
                .sum());
    }
}
