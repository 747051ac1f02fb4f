package io.hansa.web.api.partner;

import io.hansa.partners.webhook.SaveEndpoint;
import io.hansa.partners.webhook.WebhookType;
import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;

/** Where to tell, and what. */
public record WebhookEndpointRequest(
        @NotNull @Size(min = 1, max = 500) String url,
        @NotNull @Size(min = 1, max = 50) List<@NotNull String> types) {

    SaveEndpoint command(String partner, String name) {
        return new SaveEndpoint(
                partner,
                name,
                url,
                types.stream().map(code -> type("types", code)).collect(Collectors.toSet()));
    }

    /** @throws InvalidRequest when there is no such type */
    static WebhookType type(String field, String code) {
        return WebhookType.of(code).orElseThrow(() -> new InvalidRequest(List.of(Violation.of(field, "choice"))));
    }
}
