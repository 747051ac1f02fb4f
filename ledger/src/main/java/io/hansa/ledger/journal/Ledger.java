package io.hansa.ledger.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The write door. It joins the caller's transaction, so that the caller's business rows and its entries commit together or
 * not at all; whether the caller may ask is decided at the caller's boundary.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {

    @Inject
    Poster poster;

    /**
     * Posts a batch in order.
     *
     * @param commands 1 to 10,000
     * @return one outcome a command, in the same order
     */
    public List<Outcome> post(List<? extends Command> commands) {
        return poster.post(commands);
    }

    /** What would become of a command now. Nothing is written; its accounts stay locked until the caller's transaction ends. */
    public Outcome preview(Command command) {
        return poster.preview(command);
    }

    /** Posts one command; a refusal is thrown, and rolls the caller's transaction back. */
    public Outcome.Receipt post(Command command) {
        Outcome outcome = post(List.of(command)).get(0);
        if (outcome instanceof Outcome.Refused refused) {
            throw refused.reason();
        }
        return (Outcome.Receipt) outcome;
    }
}
