package io.hansa.web.console.survey;

import io.hansa.kernel.Slice;
import io.hansa.perception.survey.Question;
import io.hansa.perception.survey.QuestionKind;
import io.hansa.perception.survey.SurveyView;
import io.hansa.perception.survey.Surveys;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** What members wrote to one question. */
@Named("consoleWritten")
@ViewScoped
public class WrittenBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Surveys surveys;

    @Inject
    Pages pages;

    private String code;
    private int question = 1;
    private transient SurveyView view;
    private transient Slice<String> words;

    public void load() {
        view = pages.required(() -> surveys.survey(code));
        if (view != null) {
            pages.require(getAsked());
        }
    }

    /** Null when the survey has no such question, or it is not answered in words. */
    public Question getAsked() {
        List<Question> all = view == null ? List.of() : view.terms().questions();
        boolean there =
                question >= 1 && question <= all.size() && all.get(question - 1).kind() == QuestionKind.TEXT;
        return there ? all.get(question - 1) : null;
    }

    /** Nothing where there is no such question. */
    public Slice<String> getWords() {
        if (getAsked() == null) {
            return new Slice<>(List.of(), Optional.empty());
        }
        if (words == null) {
            words = surveys.written(code, question, pages.after(), PAGE);
        }
        return words;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getQuestion() {
        return question;
    }

    public void setQuestion(int question) {
        this.question = question;
    }
}
