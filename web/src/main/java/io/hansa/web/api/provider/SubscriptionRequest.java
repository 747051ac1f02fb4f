package io.hansa.web.api.provider;

import io.hansa.partners.subscription.AskSubscription;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A member agreed to a service. */
public record SubscriptionRequest(
        @NotNull @Pattern(regexp = Texts.SERVICE) String service,
        @NotNull @Pattern(regexp = Texts.MEMBER) String member,
        @NotNull @Valid EvidenceBody evidence) {

    AskSubscription command(String key) {
        return new AskSubscription(service, member, evidence.evidence(), key);
    }
}
