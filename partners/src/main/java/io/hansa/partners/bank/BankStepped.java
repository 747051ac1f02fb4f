package io.hansa.partners.bank;

/** A file was uploaded or a part of it applied, a difference resolved, or that undone. Fired within the transaction. */
public record BankStepped(Step step, String subject) {

    /** What was done. */
    public enum Step {
        UPLOADED,
        APPLIED,
        RESOLVED,
        UNDOING_ASKED,
        UNDONE,
        KEPT
    }
}
