package io.hansa.partners.transaction;

import io.hansa.ledger.gathering.Gathering;
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
import java.util.List;

/**
 * Takes single requests of all senders, which wait for one another's batches: one writer a shard of members, so that no two
 * writers meet on a wallet. A caller that has a transaction of its own is not gathered, because its work commits with that.
 */
@ApplicationScoped
class Gathered {

    /** While one batch is written to the disk, another is worked on; more lanes make smaller batches. */
    private static final int LANES = 2;

    private static final int LARGEST_BATCH = 256;
    private static final int MOST_WAITING = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Intake intake;

    @Inject
    Together together;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final Gathering<Sent, TransactionResult> gathering = new Gathering<>(
            new Gathering.Limits(LANES, LARGEST_BATCH, MOST_WAITING, PATIENCE), batch -> together.take(batch));

    TransactionResult take(Sender sender, TransactionRequest request) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return intake.take(sender, List.of(request)).get(0);
        }
        return gathering.submit(shard(sender, request), new Sent(sender, request));
    }

    /** One member by another name only waits for a lock: lanes are for speed, and locks for truth. */
    private static Object shard(Sender sender, TransactionRequest request) {
        if (request instanceof Accrual accrual) {
            return accrual.member();
        }
        if (request instanceof Payment payment) {
            return payment.member();
        }
        return sender.partner() + " " + about(request);
    }

    private static String about(TransactionRequest request) {
        if (request instanceof Capture capture) {
            return capture.authorisation();
        }
        return request instanceof Release release ? release.authorisation() : ((Reversal) request).original();
    }
}
