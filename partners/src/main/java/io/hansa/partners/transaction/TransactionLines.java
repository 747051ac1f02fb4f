package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.refusal.DuplicateReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of partners' files as requests. Beside what {@link Transactions} does, a line is recognised that says what the partner
 * has sent before in another way: in another file, or over the API.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class TransactionLines {

    @Inject
    Intake intake;

    @Inject
    Recognition recognition;

    @Inject
    Foresight foresight;

    @Inject
    Callers callers;

    /**
     * What lines would come to, without effect.
     *
     * @param before lines of the same file that would be accepted or parked, and that these speak of
     * @param lines up to {@link Transactions#MAX_BATCH}
     * @return a result a line, in the same order
     */
    public List<LineResult> foresee(
            String partnerCode, Actor actor, List<TransactionRequest> before, List<TransactionRequest> lines) {
        return foresight.foresee(sender(partnerCode, actor), before, lines);
    }

    /**
     * Posts lines in their order, in one transaction.
     *
     * @param actor in whose name
     * @param lines up to {@link Transactions#MAX_BATCH}; their keys name the file and what the line says
     * @return a result a line, in the same order
     */
    public List<LineResult> post(String partnerCode, Actor actor, List<TransactionRequest> lines) {
        if (lines.size() > Transactions.MAX_BATCH) {
            throw new IllegalArgumentException("at most " + Transactions.MAX_BATCH + " lines at once");
        }
        Sender sender = sender(partnerCode, actor);
        var known = recognition.repeated(sender, lines);
        var fresh = lines.stream().filter(line -> !known.containsKey(line)).toList();
        var results = fresh.isEmpty() ? List.<TransactionResult>of() : intake.take(sender, fresh);
        var again = recognition.repeated(sender, duplicates(fresh, results));
        Iterator<TransactionResult> next = results.iterator();
        return lines.stream()
                .map(line -> known.containsKey(line)
                        ? LineResult.repeated(Optional.of(known.get(line)))
                        : result(next.next(), again.get(line)))
                .toList();
    }

    /** Those that were refused because of a line before them, which may have said the same in other words. */
    private static List<TransactionRequest> duplicates(
            List<TransactionRequest> lines, List<TransactionResult> results) {
        List<TransactionRequest> duplicates = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof TransactionResult.Refused refused
                    && refused.refusal().code().equals(DuplicateReference.CODE)) {
                duplicates.add(lines.get(i));
            }
        }
        return duplicates;
    }

    private static LineResult result(TransactionResult result, TransactionNumber repeated) {
        return repeated == null ? LineResult.of(result) : LineResult.repeated(Optional.of(repeated));
    }

    private Sender sender(String partnerCode, Actor actor) {
        return new Sender(partnerCode, "file:" + partnerCode, actor, callers.outletsOf(actor));
    }
}
