package io.hansa.partners.transaction;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes requests of several senders in one transaction, each sender's together, by ascending partner code, in which their turns
 * are taken. It works as the system, because the thread is that of one of the callers, who may not see the others' partners; what each
 * may do was decided before, and only this package can name a sender.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
@RunAs(Roles.SYSTEM)
public class Together {

    @Inject
    Intake intake;

    public List<TransactionResult> take(List<Sent> batch) {
        Map<Sender, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            places.computeIfAbsent(batch.get(i).sender(), sender -> new ArrayList<>())
                    .add(i);
        }
        List<TransactionResult> results = new ArrayList<>(Collections.nCopies(batch.size(), null));
        List<Sender> senders = new ArrayList<>(places.keySet());
        senders.sort(Comparator.comparing(Sender::partner));
        senders.forEach(sender -> {
            List<Integer> mine = places.get(sender);
            var requests = mine.stream().map(i -> batch.get(i).request()).toList();
            var answers = intake.take(sender, requests);
            for (int i = 0; i < answers.size(); i++) {
                results.set(mine.get(i), answers.get(i));
            }
        });
        return results;
    }
}
