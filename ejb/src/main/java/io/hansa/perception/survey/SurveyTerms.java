package io.hansa.perception.survey;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a survey says and asks, and when.
 *
 * @param from first day on which it can be answered
 * @param until first day on which it no longer can
 * @param questions 1 to 10, numbered from 1 in their order
 */
public record SurveyTerms(
        LocalizedText title, LocalizedText intro, LocalDate from, LocalDate until, List<Question> questions) {

    public static final int MOST_QUESTIONS = 10;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,31}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INTRO = 1_000;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_OPTION = 100;

    /** @throws InvalidSurvey with the field that cannot be so */
    public SurveyTerms {
        questions = List.copyOf(questions);
        InvalidSurvey.unless(both(title, text -> isLine(text, LONGEST_TITLE)), "title");
        InvalidSurvey.unless(both(intro, text -> text.length() <= LONGEST_INTRO && !text.isBlank()), "intro");
        InvalidSurvey.unless(from != null && until != null && from.isBefore(until), "dates");
        InvalidSurvey.unless(!questions.isEmpty() && questions.size() <= MOST_QUESTIONS, "questions");
        for (int i = 0; i < questions.size(); i++) {
            check(questions.get(i), i + 1);
        }
    }

    private static void check(Question question, int number) {
        InvalidSurvey.unless(both(question.text(), text -> isLine(text, LONGEST_QUESTION)), "text", number);
        int options = question.options().size();
        boolean right = question.kind() == QuestionKind.CHOICE
                ? options >= Question.LEAST_OPTIONS && options <= Question.MOST_OPTIONS
                : options == 0;
        InvalidSurvey.unless(
                right
                        && question.options().stream()
                                .allMatch(option -> both(option, text -> isLine(text, LONGEST_OPTION))),
                "options",
                number);
    }

    private static boolean both(LocalizedText text, Predicate<String> rule) {
        return text != null && rule.test(text.zh()) && rule.test(text.en());
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && LINE.matcher(text).matches();
    }

    /** Whether it can be answered on a day, while it is open. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether a survey can be called so: 1 to 32 capitals, digits, hyphens and underscores. */
    public static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }
}
