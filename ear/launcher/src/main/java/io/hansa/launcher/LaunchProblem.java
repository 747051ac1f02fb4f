package io.hansa.launcher;

/** Something the person who starts Hansa can put right; the message is one sentence that says how. */
public final class LaunchProblem extends RuntimeException {

    public LaunchProblem(String sentence) {
        super(sentence);
    }

    public LaunchProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
