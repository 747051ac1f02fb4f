package io.hansa.partners.webhook;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.dispute.DisputeAnswered;
import io.hansa.partners.dispute.DisputeDecided;
import io.hansa.partners.dispute.DisputeEscalated;
import io.hansa.partners.dispute.DisputeOpened;
import io.hansa.partners.missing.MissingPointsClaimed;
import io.hansa.partners.missing.MissingPointsDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Optional;

/** Hears the steps of disputes and of claims for missing points, in their transactions, whoever takes them: silence too. */
@ApplicationScoped
class DisputeAnnouncer {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Teller teller;

    void onOpened(@Observes DisputeOpened opened) {
        tell(
                opened.partnerCode(),
                WebhookType.DISPUTE_OPENED,
                JSON.createObjectBuilder()
                        .add("dispute", opened.number().value())
                        .add("statement", opened.statement())
                        .add("line", opened.line())
                        .add("claimant", opened.claimant().name())
                        .add("reason", opened.reason().name())
                        .add("claimedFen", opened.claimed().minor())
                        .add("dueOn", opened.dueOn().toString())
                        .add("at", opened.at().toString()));
    }

    void onAnswered(@Observes DisputeAnswered answered) {
        tell(
                answered.partnerCode(),
                WebhookType.DISPUTE_ANSWERED,
                JSON.createObjectBuilder()
                        .add("dispute", answered.number().value())
                        .add("state", answered.state().name())
                        .add("acceptedFen", answered.accepted().minor())
                        .add("dueOn", answered.dueOn().toString())
                        .add("at", answered.at().toString()));
    }

    void onEscalated(@Observes DisputeEscalated escalated) {
        tell(
                escalated.partnerCode(),
                WebhookType.DISPUTE_ESCALATED,
                JSON.createObjectBuilder()
                        .add("dispute", escalated.number().value())
                        .add("dueOn", escalated.dueOn().toString())
                        .add("at", escalated.at().toString()));
    }

    void onDecided(@Observes DisputeDecided decided) {
        tell(
                decided.partnerCode(),
                WebhookType.DISPUTE_DECIDED,
                withEntry(
                        JSON.createObjectBuilder()
                                .add("dispute", decided.number().value())
                                .add("state", decided.state().name())
                                .add("step", decided.by().name())
                                .add("grantedFen", decided.granted().minor())
                                .add("at", decided.at().toString()),
                        decided.entry()));
    }

    void onClaimed(@Observes MissingPointsClaimed claimed) {
        tell(
                claimed.partnerCode(),
                WebhookType.MISSING_POINTS_CLAIMED,
                JSON.createObjectBuilder()
                        .add("claim", claimed.number().value())
                        .add("member", claimed.member().value())
                        .add("receipt", claimed.receipt())
                        .add("amountFen", claimed.amount().minor())
                        .add("dueOn", claimed.dueOn().toString())
                        .add("at", claimed.at().toString()));
    }

    void onDecided(@Observes MissingPointsDecided decided) {
        tell(
                decided.partnerCode(),
                WebhookType.MISSING_POINTS_DECIDED,
                withEntry(
                        JSON.createObjectBuilder()
                                .add("claim", decided.number().value())
                                .add("member", decided.member().value())
                                .add("receipt", decided.receipt())
                                .add("state", decided.state())
                                .add("points", decided.points().amount())
                                .add("at", decided.at().toString()),
                        decided.entry()));
    }

    private static JsonObjectBuilder withEntry(JsonObjectBuilder data, Optional<EntryNumber> entry) {
        entry.ifPresent(number -> data.add("entry", number.value()));
        return data;
    }

    private void tell(String partner, WebhookType type, JsonObjectBuilder data) {
        teller.tell(partner, type, data.build().toString());
    }
}
