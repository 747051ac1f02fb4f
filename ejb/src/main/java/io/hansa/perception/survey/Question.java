package io.hansa.perception.survey;

import io.hansa.kernel.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * One question of a survey.
 *
 * @param options of a {@link QuestionKind#CHOICE}, numbered from 1 in their order; otherwise none
 */
public record Question(QuestionKind kind, LocalizedText text, List<LocalizedText> options) {

    /** The highest score. */
    public static final int BEST = 10;

    static final int LEAST_OPTIONS = 2;
    static final int MOST_OPTIONS = 8;

    public Question {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        options = List.copyOf(options);
    }

    /** Whether a number can be an answer. */
    boolean allows(int value) {
        return switch (kind) {
            case SCORE -> value >= 0 && value <= BEST;
            case CHOICE -> value >= 1 && value <= options.size();
            case TEXT -> false;
        };
    }
}
