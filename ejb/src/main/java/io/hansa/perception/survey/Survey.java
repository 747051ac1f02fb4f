package io.hansa.perception.survey;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.outbox.Notification;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A survey. Life: drafted, and written anew as often as staff like → open, and the same from then on → closed. Its questions are rows of
 * their own. Who answers locks its row, and so does who closes it.
 */
@Entity
@Table(name = "perception_survey")
class Survey {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "intro_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "intro_en"))
    private LocalizedText intro;

    private LocalDate begins;
    private LocalDate ends;

    @Column(name = "written_by")
    private Actor writtenBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected Survey() {}

    Survey(String code, SurveyTerms terms, Actor by) {
        this.code = code;
        state = SurveyState.DRAFT;
        say(terms, by);
    }

    final void say(SurveyTerms terms, Actor by) {
        title = terms.title();
        intro = terms.intro();
        begins = terms.from();
        ends = terms.until();
        writtenBy = by;
    }

    void open(Instant now) {
        state = SurveyState.OPEN;
        openedAt = now;
    }

    void close(Instant now) {
        state = SurveyState.CLOSED;
        closedAt = now;
    }

    String code() {
        return code;
    }

    SurveyState state() {
        return state;
    }

    LocalDate until() {
        return ends;
    }

    boolean isOpenOn(LocalDate day) {
        return state == SurveyState.OPEN && !day.isBefore(begins) && day.isBefore(ends);
    }

    /** Told once to each. */
    Notification invitation(MemberNumber to) {
        return new Notification(
                to,
                "perception.invited",
                Map.of(
                        "survey",
                        code,
                        "titleZh",
                        title.zh(),
                        "titleEn",
                        title.en(),
                        "through",
                        ends.minusDays(1).toString()),
                "survey." + code);
    }

    long version() {
        return version;
    }

    SurveyTerms terms(List<Question> questions) {
        return new SurveyTerms(title, intro, begins, ends, questions);
    }

    SurveyView view(List<Question> questions, long answers) {
        return new SurveyView(
                code,
                state,
                terms(questions),
                version,
                writtenBy,
                Optional.ofNullable(openedAt),
                Optional.ofNullable(closedAt),
                answers);
    }

    SurveyRow row(long answers) {
        return new SurveyRow(code, state, title, begins, ends, answers);
    }
}
