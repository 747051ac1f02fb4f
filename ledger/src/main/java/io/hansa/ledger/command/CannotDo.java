package io.hansa.ledger.command;

/** Something that who asked can put right; the message says how. */
final class CannotDo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotDo(String sentence) {
        super(sentence);
    }
}
