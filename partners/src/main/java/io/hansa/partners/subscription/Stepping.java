package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes steps of subscriptions that are locked: the row, the fact, and the word to whoever listens. */
@ApplicationScoped
class Stepping {

    private static final int LONGEST_REASON = 200;

    @Inject
    SubscriptionRows rows;

    @Inject
    SubscriptionViews views;

    @Inject
    Programme programme;

    @Inject
    Event<SubscriptionChanged> changed;

    /** @throws InvalidConsent when the reason is too long */
    void step(Subscription subscription, SubscriptionStep step, Way way, Optional<String> reason, Actor by) {
        Optional<String> said = reason.map(String::strip).filter(text -> !text.isEmpty());
        if (said.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
            throw new InvalidConsent("reason");
        }
        subscription.take(step, by, programme.now());
        write(subscription, step, way, said, by, Optional.empty());
    }

    /** The fact of a step that the row has taken. */
    void write(
            Subscription subscription,
            SubscriptionStep step,
            Way way,
            Optional<String> reason,
            Actor by,
            Optional<ConfirmationCode> code) {
        var view = new StepView(step, subscription.priceVersion(), way, reason, by, programme.now());
        rows.add(new StepRow(subscription, view));
        changed.fire(new SubscriptionChanged(views.view(subscription), view, code.map(ConfirmationCode::digits)));
    }
}
