package io.hansa.club.pool;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Requests to draw, for contexts that hold points of a pool and need an approval to take them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DrawRequests {

    @Inject
    DrawRequestRows rows;

    @Inject
    PoolNotices notices;

    @Inject
    Programme programme;

    @Inject
    Event<DrawDecided> decided;

    @Inject
    @ConfigProperty(name = "hansa.pool.approval-hours", defaultValue = "48")
    int approvalHours;

    /** When what is asked for now lapses. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant deadline() {
        return programme.now().plus(Duration.ofHours(approvalHours));
    }

    /** Asks; who decides is told. {@link DrawDecided} says what becomes of it. */
    public void ask(AskForDraw asked) {
        var request = new DrawRequest(asked, programme.now());
        rows.add(request);
        notices.asked(request);
    }

    /** Keeps the request for a subject as it is until the running transaction has ended. */
    public void keep(String subject) {
        rows.lockWaiting(subject);
    }

    /** The asker wants it no more, and gives the points back itself. */
    public void withdraw(String subject, Actor by) {
        rows.lockWaiting(subject).ifPresent(request -> request.end(DrawRequestState.WITHDRAWN, by, programme.now()));
    }

    /** Members who do not belong to a pool any more draw nothing of it: what they asked for has ended. */
    public void withdraw(PoolHolder holder, Collection<MemberNumber> members, Actor by) {
        for (DrawRequest request : rows.lockWaiting(holder, members)) {
            request.end(DrawRequestState.WITHDRAWN, by, programme.now());
            decided.fire(new DrawDecided(holder, request.subject(), DrawRequestState.WITHDRAWN, by));
            notices.ended(request);
        }
    }
}
