package io.hansa.perception.survey;

import java.util.OptionalInt;

/**
 * What a member answers to one question.
 *
 * @param question its number, from 1
 * @param value a score, or the number of an option, from 1; empty for words
 * @param words empty for the others
 */
public record Answer(int question, OptionalInt value, String words) {

    public static Answer value(int question, int value) {
        return new Answer(question, OptionalInt.of(value), "");
    }

    /** Blanks around them are left out. */
    public static Answer words(int question, String words) {
        return new Answer(question, OptionalInt.empty(), words.strip());
    }
}
