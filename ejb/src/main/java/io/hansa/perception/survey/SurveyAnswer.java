package io.hansa.perception.survey;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member answered a survey: a fact. What it said are rows of their own ({@link AnswerItem}). */
@Entity
@Table(name = "perception_answer")
class SurveyAnswer {

    @Id
    @SequenceGenerator(name = "perception_answer_seq", sequenceName = "perception_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "perception_answer_seq")
    private long id;

    private String survey;
    private MemberNumber member;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "idempotency_scope")
    private String idempotencyScope;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected SurveyAnswer() {}

    SurveyAnswer(AnswerSurvey command, RequestKey key, Instant now) {
        survey = command.survey();
        member = command.member();
        answeredAt = now;
        idempotencyScope = key.scope();
        idempotencyKey = key.key();
    }

    long id() {
        return id;
    }

    String survey() {
        return survey;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
