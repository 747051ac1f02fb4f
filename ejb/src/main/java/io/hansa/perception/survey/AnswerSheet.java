package io.hansa.perception.survey;

import io.hansa.perception.survey.InvalidAnswer.Fault;
import io.hansa.perception.survey.InvalidAnswer.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares answers with what was asked. */
final class AnswerSheet {

    static final int LONGEST_WORDS = 1_000;

    private AnswerSheet() {}

    /**
     * The answers that say something, by the numbers of their questions.
     *
     * @throws InvalidAnswer when a score or choice is missing, an answer is not what its question asks for, or nothing is said at all
     */
    static List<Answer> check(List<Question> questions, List<Answer> answers) {
        List<Fault> faults = new ArrayList<>();
        Set<Integer> answered = new HashSet<>();
        for (int place = 0; place < answers.size(); place++) {
            Answer answer = answers.get(place);
            Optional<Reason> wrong =
                    answered.add(answer.question()) ? wrong(questions, answer) : Optional.of(Reason.UNKNOWN);
            if (wrong.isPresent()) {
                faults.add(new Fault(answer.question(), place, wrong.get()));
            }
        }
        for (int number = 1; number <= questions.size(); number++) {
            if (questions.get(number - 1).kind() != QuestionKind.TEXT && !answered.contains(number)) {
                faults.add(new Fault(number, -1, Reason.REQUIRED));
            }
        }
        List<Answer> said = said(answers);
        if (faults.isEmpty() && said.isEmpty()) {
            faults.add(new Fault(1, -1, Reason.REQUIRED));
        }
        if (!faults.isEmpty()) {
            throw new InvalidAnswer(faults);
        }
        return said;
    }

    /** Those that are not empty, in the order of their questions. */
    static List<Answer> said(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.value().isPresent() || !answer.words().isEmpty())
                .sorted(Comparator.comparingInt(Answer::question))
                .toList();
    }

    private static Optional<Reason> wrong(List<Question> questions, Answer answer) {
        if (answer.question() < 1 || answer.question() > questions.size()) {
            return Optional.of(Reason.UNKNOWN);
        }
        Question question = questions.get(answer.question() - 1);
        if (question.kind() == QuestionKind.TEXT) {
            return answer.value().isPresent()
                    ? Optional.of(Reason.CHOICE)
                    : Optional.of(Reason.SIZE).filter(reason -> answer.words().length() > LONGEST_WORDS);
        }
        if (answer.value().isEmpty()) {
            return Optional.of(answer.words().isEmpty() ? Reason.REQUIRED : Reason.CHOICE);
        }
        boolean right =
                answer.words().isEmpty() && question.allows(answer.value().getAsInt());
        return right ? Optional.empty() : Optional.of(Reason.CHOICE);
    }
}
