package io.hansa.partners.transaction;

import io.hansa.kernel.RetryOnConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes requests of several senders in one transaction, each sender's together. */
@ApplicationScoped
@RetryOnConflict
class Together {

    @Inject
    Intake intake;

    List<TransactionResult> take(List<Sent> batch) {
        Map<Sender, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            places.computeIfAbsent(batch.get(i).sender(), sender -> new ArrayList<>())
                    .add(i);
        }
        List<TransactionResult> results = new ArrayList<>(Collections.nCopies(batch.size(), null));
        places.forEach((sender, mine) -> {
            var requests = mine.stream().map(i -> batch.get(i).request()).toList();
            var answers = intake.take(sender, requests);
            for (int i = 0; i < answers.size(); i++) {
                results.set(mine.get(i), answers.get(i));
            }
        });
        return results;
    }
}
