package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.testing.AsSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Takes messages as they come from whoever a test says: a partner's system, one of its tills, or a file that a job works through. */
@ApplicationScoped
public class SentBy {

    @Inject
    AsSystem system;

    @Inject
    Intake intake;

    public TransactionResult send(Actor actor, String partner, TransactionRequest request) {
        return system.inTransaction(() -> intake.take(Sender.of(actor, partner), List.of(request)))
                .get(0);
    }
}
