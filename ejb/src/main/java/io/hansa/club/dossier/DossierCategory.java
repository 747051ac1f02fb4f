package io.hansa.club.dossier;

/** What a row of a dossier is about. */
public enum DossierCategory {
    PREFERENCE,
    HABIT,
    INDUSTRY,
    /** A day that matters: an anniversary, a child's birthday. */
    DATE,
    NOTE
}
