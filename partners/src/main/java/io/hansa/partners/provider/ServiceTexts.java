package io.hansa.partners.provider;

import io.hansa.kernel.LocalizedText;

/** What members read of a service: a name of 1 to 60 characters and a description of 1 to 500, in both languages. */
public record ServiceTexts(LocalizedText name, LocalizedText description) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 500;

    public ServiceTexts {
        require(name, LONGEST_NAME, "name");
        require(description, LONGEST_DESCRIPTION, "description");
    }

    private static void require(LocalizedText text, int longest, String field) {
        if (text == null || !fits(text.zh(), longest)) {
            throw new InvalidProvision(field + "Zh");
        }
        if (!fits(text.en(), longest)) {
            throw new InvalidProvision(field + "En");
        }
    }

    private static boolean fits(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }
}
