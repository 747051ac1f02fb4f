package io.hansa.club.pool;

import io.hansa.kernel.MemberNumber;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** What those who decide on a pool are told of requests, and those who asked of the decision: numbers, no names. */
@ApplicationScoped
class PoolNotices {

    @Inject
    Outbox outbox;

    @Inject
    PoolKeepers keepers;

    void asked(DrawRequest request) {
        outbox.tell(keepers.of(request.holder()).approvers(request.holder().ref()).stream()
                .map(approver -> notice(request, approver, "asked"))
                .toList());
    }

    /** What became of it, as its state says. */
    void ended(DrawRequest request) {
        outbox.tell(notice(request, request.member(), request.state().name().toLowerCase(Locale.ROOT)));
    }

    private static Notification notice(DrawRequest request, MemberNumber to, String what) {
        return new Notification(
                to,
                "club.draw-" + what,
                Map.of(
                        "member", request.member().value(),
                        "points", request.points().toString(),
                        "whatZh", request.what().zh(),
                        "whatEn", request.what().en(),
                        "dueAt", request.dueAt().toString()),
                request.number() + "." + what);
    }
}
