package io.hansa.partners.bank;

/** A file was uploaded or a part of it applied, or a difference resolved. Fired within the transaction. */
public record BankStepped(Step step, String subject) {

    /** What was done. */
    public enum Step {
        UPLOADED,
        APPLIED,
        RESOLVED
    }
}
