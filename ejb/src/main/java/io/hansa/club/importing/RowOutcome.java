package io.hansa.club.importing;

/** What became, or in a dry run would become, of a row. */
public enum RowOutcome {
    ENROLLED,
    REPEATED,
    REFUSED
}
