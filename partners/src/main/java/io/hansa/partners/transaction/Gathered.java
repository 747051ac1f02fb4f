package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.DomainException;
import io.hansa.ledger.gathering.Gathering;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Payment;
import io.hansa.partners.transaction.TransactionRequest.Release;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Takes single requests of all senders, which wait for one another's batches: one writer a shard of members, so that no two
 * writers meet on a wallet. What each sender may is asked once a batch, when it begins. A caller that has a transaction of its own is
 * not gathered, because its work commits with that.
 */
@ApplicationScoped
class Gathered {

    private static final int LARGEST_BATCH = 256;
    private static final int MOST_WAITING = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Intake intake;

    @Inject
    Together together;

    @Inject
    Callers callers;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final Gathering<Asked, Answer> gathering = new Gathering<>(
            new Gathering.Limits(Gathering.LANES, LARGEST_BATCH, MOST_WAITING, PATIENCE), batch -> answers(batch));

    /** A request, and who asks. */
    private record Asked(Actor actor, TransactionRequest request) {}

    /** What became of a request, or why its sender may not ask for it. */
    private record Answer(TransactionResult result, DomainException refusal) {}

    /** @throws DomainException when the sender may not */
    TransactionResult take(Actor actor, TransactionRequest request) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return intake.take(sender(callers.of(actor), request), List.of(request))
                    .get(0);
        }
        Answer answer = gathering.submit(shard(request), new Asked(actor, request));
        if (answer.refusal() != null) {
            throw answer.refusal();
        }
        return answer.result();
    }

    private List<Answer> answers(List<Asked> batch) {
        Map<Actor, Caller> known = new HashMap<>();
        List<Sent> allowed = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (Asked asked : batch) {
            try {
                Caller caller = known.computeIfAbsent(asked.actor(), callers::of);
                allowed.add(new Sent(sender(caller, asked.request()), asked.request()));
                answers.add(null);
            } catch (DomainException refusal) {
                answers.add(new Answer(null, refusal));
            }
        }
        Iterator<TransactionResult> results = together.take(allowed).iterator();
        answers.replaceAll(answer -> answer == null ? new Answer(results.next(), null) : answer);
        return answers;
    }

    private static Sender sender(Caller caller, TransactionRequest request) {
        caller.require(request.scope());
        return Sender.of(caller);
    }

    /** One member by another name only waits for a lock: lanes are for speed, and locks for truth. */
    private static Object shard(TransactionRequest request) {
        if (request instanceof Accrual accrual) {
            return accrual.member();
        }
        if (request instanceof Payment payment) {
            return payment.member();
        }
        if (request instanceof Capture capture) {
            return capture.authorisation();
        }
        return request instanceof Release release ? release.authorisation() : ((Reversal) request).original();
    }
}
