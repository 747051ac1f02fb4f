package io.hansa.web.api.provider;

import io.hansa.partners.provider.ServiceTexts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** New texts of a draft. */
public record ServiceWords(
        @NotNull @Valid Bilingual name, @NotNull @Valid Bilingual description) {

    ServiceTexts texts() {
        return new ServiceTexts(name.text(), description.text());
    }
}
