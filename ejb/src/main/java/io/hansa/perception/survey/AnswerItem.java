package io.hansa.perception.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalInt;

/** What was answered to one question: a fact, of which only the words can be emptied. */
@Entity
@Table(name = "perception_answer_item")
@IdClass(AnswerItem.Key.class)
class AnswerItem {

    @Id
    private long answer;

    @Id
    private int question;

    private String survey;

    @Column(name = "chosen")
    private Integer chosen;

    private String words;

    protected AnswerItem() {}

    AnswerItem(SurveyAnswer of, Answer answer) {
        this.answer = of.id();
        question = answer.question();
        survey = of.survey();
        chosen = answer.value().isPresent() ? answer.value().getAsInt() : null;
        words = answer.words();
    }

    Answer answer() {
        return new Answer(question, chosen == null ? OptionalInt.empty() : OptionalInt.of(chosen), words);
    }

    long of() {
        return answer;
    }

    String words() {
        return words;
    }

    /** What names an item. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long answer;
        int question;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && answer == that.answer && question == that.question;
        }

        @Override
        public int hashCode() {
            return Objects.hash(answer, question);
        }
    }
}
