package io.hansa.partners.inkind;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.evidence.EvidenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Takes a step: where the delivery stands then, its entry and its event are written together. */
@ApplicationScoped
class KindCourse {

    @Inject
    KindRows rows;

    @Inject
    KindPostings postings;

    @Inject
    EvidenceFiles files;

    @Inject
    Programme programme;

    void report(KindDelivery delivery, Actor actor, String text, List<Evidence> evidence, String key) {
        rows.add(delivery);
        rows.add(
                new KindEvent(delivery, 1, KindStep.REPORTED, delivery.reporter, actor, text, programme.now(), key),
                key);
        files.add(delivery.kindNumber().value(), 1, evidence);
    }

    /** @param delivery locked, and waiting */
    void take(KindDelivery delivery, KindStep step, Party party, Actor actor, String text, String key) {
        if (step.to() == KindState.CONFIRMED) {
            delivery.count(
                    delivery.reverses == null
                            ? postings.post(delivery, actor)
                            : postings.reverse(
                                    delivery,
                                    rows.find(KindNumber.of(delivery.reverses)).orElseThrow(),
                                    actor));
        }
        delivery.end(step.to());
        rows.add(new KindEvent(delivery, 2, step, party, actor, text, programme.now(), key), key);
    }
}
