package io.hansa.club.member;

import io.hansa.kernel.LongLists;
import io.hansa.kernel.MemberNumber;
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
import javax.sql.DataSource;

/** The steps of memberships. */
@ApplicationScoped
class StepRows {

    /** Numbered by the database one by one, so that two steps of one moment are in the order in which they were made. */
    private static final String INSERT =
            "INSERT INTO club_member_step (id, member, from_state, to_state, reason, words, actor,"
                    + " stepped_at) VALUES (NEXT VALUE FOR club_member_step_seq, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Collection<MemberStep> made) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, INSERT, made, (statement, step) -> {
                MemberStepView view = step.toView();
                statement.setString(1, view.member().value());
                statement.setString(2, view.from().map(Enum::name).orElse(null));
                statement.setString(3, view.to().name());
                statement.setString(4, view.reason().name());
                statement.setString(5, view.words());
                statement.setString(6, view.actor().toString());
                Sql.set(statement, 7, step.steppedAt());
            });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Of each member in the order in which they were made. */
    List<MemberStep> of(Collection<MemberNumber> members) {
        return LongLists.read(
                members,
                part -> em.createQuery(
                                "select s from MemberStep s where s.member in :members order by s.steppedAt, s.id",
                                MemberStep.class)
                        .setParameter("members", part)
                        .getResultList());
    }

    /** The latest first, of those before a place in that order. */
    List<MemberStep> before(MemberNumber member, StepPlace place, int max) {
        return em.createQuery(
                        "select s from MemberStep s where s.member = :member and (s.steppedAt < :at"
                                + " or s.steppedAt = :at and s.id < :id) order by s.steppedAt desc, s.id desc",
                        MemberStep.class)
                .setParameter("member", member)
                .setParameter("at", place.at())
                .setParameter("id", place.id())
                .setMaxResults(max)
                .getResultList();
    }

    /** The latest first. */
    List<MemberStep> last(MemberNumber member, int max) {
        return em.createQuery(
                        "select s from MemberStep s where s.member = :member order by s.steppedAt desc, s.id desc",
                        MemberStep.class)
                .setParameter("member", member)
                .setMaxResults(max)
                .getResultList();
    }
}
