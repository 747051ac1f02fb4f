package io.hansa.perception.survey;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What members answered. */
@ApplicationScoped
class AnswerRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** @param said each to another question */
    void add(SurveyAnswer answer, List<Answer> said) {
        em.persist(answer);
        em.flush();
        said.forEach(one -> em.persist(new AnswerItem(answer, one)));
        em.flush();
    }

    Optional<SurveyAnswer> byKey(RequestKey key) {
        return em
                .createQuery(
                        "SELECT a FROM SurveyAnswer a WHERE a.idempotencyScope = :scope AND a.idempotencyKey = :key",
                        SurveyAnswer.class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order of the questions. */
    List<Answer> said(SurveyAnswer answer) {
        return em
                .createQuery(
                        "SELECT i FROM AnswerItem i WHERE i.answer = :answer ORDER BY i.question", AnswerItem.class)
                .setParameter("answer", answer.id())
                .getResultList()
                .stream()
                .map(AnswerItem::answer)
                .toList();
    }

    /** Of some surveys by some members, the first first. */
    List<SurveyAnswer> of(Collection<String> surveys, Collection<MemberNumber> members) {
        return surveys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM SurveyAnswer a WHERE a.survey IN :surveys AND a.member IN :members"
                                        + " ORDER BY a.id",
                                SurveyAnswer.class)
                        .setParameter("surveys", surveys)
                        .setParameter("members", members)
                        .getResultList();
    }

    /** Which of some members answered a survey. */
    List<MemberNumber> who(String survey, Collection<MemberNumber> members) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.selectIn(
                    connection,
                    "SELECT member FROM perception_answer WHERE survey = ? AND member IN (?*)",
                    members.stream().map(MemberNumber::value).toList(),
                    row -> new MemberNumber(row.getString(1)),
                    survey);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Written answers to a question, the latest first; some of them may have been emptied. */
    List<AnswerItem> written(String survey, int question, long before, int most) {
        return em.createQuery(
                        "SELECT i FROM AnswerItem i WHERE i.survey = :survey AND i.question = :question AND i.answer < :before"
                                + " ORDER BY i.answer DESC",
                        AnswerItem.class)
                .setParameter("survey", survey)
                .setParameter("question", question)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
