package io.hansa.web.api.provider;

import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.DraftProvision;
import io.hansa.partners.provider.ServiceTexts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A service to be registered as a draft. */
public record ServiceRequest(
        @NotNull @Pattern(regexp = Texts.SERVICE) String code,
        @NotNull @Valid Bilingual name,
        @NotNull @Valid Bilingual description,
        @NotNull BillingCycle cycle,
        @NotNull @Valid Amount price) {

    DraftProvision command(String key) {
        return new DraftProvision(code, new ServiceTexts(name.text(), description.text()), cycle, price.price(), key);
    }
}
