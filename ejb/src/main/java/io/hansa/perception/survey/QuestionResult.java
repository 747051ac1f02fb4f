package io.hansa.perception.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was answered to a question.
 *
 * @param number of the question, from 1
 * @param answers of how many members
 * @param counts of a score how often 0 to 10 was given, of a choice how often each option was taken; of words none
 */
public record QuestionResult(int number, Question question, long answers, List<Long> counts) {

    private static final int FIRST_PASSIVE = 7;
    private static final int FIRST_PROMOTER = 9;

    public QuestionResult {
        counts = List.copyOf(counts);
    }

    static List<QuestionResult> of(List<Question> questions, List<Tally.Count> tally) {
        Map<Integer, List<Tally.Count>> byQuestion =
                tally.stream().collect(Collectors.groupingBy(Tally.Count::question));
        List<QuestionResult> results = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            results.add(of(i + 1, questions.get(i), byQuestion.getOrDefault(i + 1, List.of())));
        }
        return results;
    }

    private static QuestionResult of(int number, Question question, List<Tally.Count> tally) {
        int first = question.kind() == QuestionKind.CHOICE ? 1 : 0;
        int values = switch (question.kind()) {
            case SCORE -> Question.BEST + 1;
            case CHOICE -> question.options().size();
            case TEXT -> 0;
        };
        Long[] counts = new Long[values];
        Arrays.fill(counts, 0L);
        if (values > 0) {
            tally.forEach(count -> counts[count.chosen() - first] = count.answers());
        }
        long answers = tally.stream().mapToLong(Tally.Count::answers).sum();
        return new QuestionResult(number, question, answers, List.of(counts));
    }

    /** How often the score, or the option with the number from 0, was answered, in hundredths of the answers, rounded half up. */
    public int percent(int place) {
        return percentOf(counts.get(place));
    }

    /** Of the scores, to one decimal; empty when there are none. */
    public Optional<BigDecimal> mean() {
        if (question.kind() != QuestionKind.SCORE || answers == 0) {
            return Optional.empty();
        }
        long sum = 0;
        for (int score = 0; score < counts.size(); score++) {
            sum += score * counts.get(score);
        }
        return Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP));
    }

    /** Who gave 9 or 10. */
    public long promoters() {
        return sum(FIRST_PROMOTER, counts.size());
    }

    /** Who gave 7 or 8. */
    public long passives() {
        return sum(FIRST_PASSIVE, FIRST_PROMOTER);
    }

    /** Who gave 0 to 6. */
    public long detractors() {
        return sum(0, FIRST_PASSIVE);
    }

    /** Promoters less detractors, in hundredths of the answers: -100 to 100; empty when there are none. */
    public Optional<Integer> net() {
        return question.kind() != QuestionKind.SCORE || answers == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100 * (promoters() - detractors()))
                        .divide(BigDecimal.valueOf(answers), 0, RoundingMode.HALF_UP)
                        .intValue());
    }

    private long sum(int from, int until) {
        return counts.subList(from, until).stream().mapToLong(Long::longValue).sum();
    }

    private int percentOf(long count) {
        return answers == 0
                ? 0
                : BigDecimal.valueOf(100 * count)
                        .divide(BigDecimal.valueOf(answers), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
