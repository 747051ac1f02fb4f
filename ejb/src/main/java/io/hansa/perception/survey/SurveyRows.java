package io.hansa.perception.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Surveys and their questions in the database. */
@ApplicationScoped
class SurveyRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    Optional<Survey> find(String code) {
        return SurveyTerms.isCode(code) ? Optional.ofNullable(em.find(Survey.class, code)) : Optional.empty();
    }

    /** As it is by now, and stays until the transaction ends. */
    Optional<Survey> lock(String code) {
        return find(code).map(survey -> {
            em.refresh(survey, LockModeType.PESSIMISTIC_WRITE);
            return survey;
        });
    }

    /** A change of questions is one of their survey, whose own row may say the same as before. */
    void changes(Survey survey) {
        em.lock(survey, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws SurveyCodeTaken when another transaction has just drafted one of its code */
    void add(Survey survey) {
        try {
            em.persist(survey);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new SurveyCodeTaken(survey.code()) : e;
        }
    }

    /** Brings the questions of a survey to what it shall ask. */
    void ask(String code, List<Question> questions) {
        List<SurveyQuestion> present = rows(List.of(code));
        for (int i = 0; i < questions.size(); i++) {
            if (i < present.size()) {
                present.get(i).say(questions.get(i));
            } else {
                em.persist(new SurveyQuestion(code, i + 1, questions.get(i)));
            }
        }
        present.stream().skip(questions.size()).forEach(em::remove);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<Question> questions(String code) {
        return questions(List.of(code)).getOrDefault(code, List.of());
    }

    Map<String, List<Question>> questions(Collection<String> codes) {
        return rows(codes).stream()
                .collect(groupingBy(SurveyQuestion::survey, mapping(SurveyQuestion::question, toList())));
    }

    private List<SurveyQuestion> rows(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT q FROM SurveyQuestion q WHERE q.survey IN :codes ORDER BY q.survey, q.number",
                                SurveyQuestion.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<Survey> after(String code, int most) {
        return em.createQuery("SELECT s FROM Survey s WHERE s.code > :code ORDER BY s.code", Survey.class)
                .setParameter("code", code)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that can be answered on a day, by code. */
    List<Survey> open(LocalDate day, String after, int most) {
        return em.createQuery(
                        "SELECT s FROM Survey s WHERE s.state = :open AND s.code > :after AND s.begins <= :day AND s.ends > :day"
                                + " ORDER BY s.code",
                        Survey.class)
                .setParameter("open", SurveyState.OPEN)
                .setParameter("after", after)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
