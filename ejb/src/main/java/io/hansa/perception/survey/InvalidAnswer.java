package io.hansa.perception.survey;

import io.hansa.kernel.Invalid;
import java.util.List;
import java.util.Map;

/** Some answers are missing, or not what their questions ask for; the first is in the arguments, all are {@link #faults()}. */
public class InvalidAnswer extends Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * What is wrong.
     *
     * @param question its number
     * @param place of the answer among those given, from 0; -1: it is missing
     */
    public record Fault(int question, int place, Reason reason) {}

    /** Why. */
    public enum Reason {
        /** No answer, or no words and no number in it. */
        REQUIRED,
        /** There is no such question, or it is answered twice. */
        UNKNOWN,
        /** Not a score or option of this question, or not of its kind. */
        CHOICE,
        /** Too many words. */
        SIZE
    }

    InvalidAnswer(List<Fault> faults) {
        super(
                "invalid-answer",
                Map.of(
                        "question",
                        faults.get(0).question(),
                        "reason",
                        faults.get(0).reason().name()));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the answers; what is missing comes last. */
    public List<Fault> faults() {
        return faults;
    }
}
