package io.hansa.web.api.provider;

import io.hansa.partners.subscription.ConsentChannel;
import io.hansa.partners.subscription.Evidence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * That a member agreed.
 *
 * @param shown the words that the member read or heard
 * @param reference under which the provider keeps the recording
 * @param sha256 of the recording, where there is one
 */
public record EvidenceBody(
        @NotNull ConsentChannel channel,
        @NotBlank @Size(max = 1_000) String shown,
        @NotNull Instant consentedAt,
        @NotNull @Pattern(regexp = Texts.KEY) String reference,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    static EvidenceBody of(Evidence evidence) {
        return new EvidenceBody(
                evidence.channel(),
                evidence.shown(),
                evidence.consentedAt(),
                evidence.reference(),
                evidence.hash().orElse(null));
    }

    Evidence evidence() {
        return new Evidence(channel, shown, consentedAt, reference, Optional.ofNullable(sha256));
    }
}
