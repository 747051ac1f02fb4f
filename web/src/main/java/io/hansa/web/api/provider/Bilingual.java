package io.hansa.web.api.provider;

import io.hansa.kernel.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A text in both languages. */
public record Bilingual(
        @NotBlank @Size(max = 500) String zh,
        @NotBlank @Size(max = 500) String en) {

    static Bilingual of(LocalizedText text) {
        return new Bilingual(text.zh(), text.en());
    }

    LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
