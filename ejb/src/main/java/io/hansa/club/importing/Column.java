package io.hansa.club.importing;

import java.util.Locale;

/** A column of the file, in the order in which parts keep them. */
enum Column {
    FAMILY_NAME(true),
    GIVEN_NAME(true),
    PHONE(true),
    MAIL(false),
    LANGUAGE(false),
    BIRTHDAY(false),
    CONSENTS(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** As the file's first line writes it. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
