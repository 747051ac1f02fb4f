package io.hansa.club.consent;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Facts about consents, and the words that were shown. */
@ApplicationScoped
class ConsentRows {

    /** Numbered by the database one by one, so that two facts of one moment are in the order in which they were said. */
    private static final String INSERT =
            "INSERT INTO club_consent_fact (id, member, channel, purpose, given, door, wording,"
                    + " evidence, actor, said_at) VALUES (NEXT VALUE FOR club_consent_fact_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Collection<ConsentFact> said) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, INSERT, said, (statement, fact) -> {
                ConsentFactView view = fact.toView();
                statement.setString(1, fact.member().value());
                statement.setString(2, view.topic().channel().name());
                statement.setString(3, view.topic().purpose().name());
                statement.setBoolean(4, view.given());
                statement.setString(5, view.door().name());
                statement.setString(6, view.wording());
                statement.setString(7, view.evidence());
                statement.setString(8, view.actor().toString());
                Sql.set(statement, 9, view.saidAt());
            });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** In the order in which they were said. */
    List<ConsentFact> of(Collection<MemberNumber> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from ConsentFact f where f.member in :members order by f.saidAt, f.id",
                                ConsentFact.class)
                        .setParameter("members", members)
                        .getResultList();
    }

    /** In the order in which they were said. */
    List<ConsentFact> of(Collection<MemberNumber> members, Topic topic) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from ConsentFact f where f.member in :members and f.channel = :channel"
                                        + " and f.purpose = :purpose order by f.saidAt, f.id",
                                ConsentFact.class)
                        .setParameter("members", members)
                        .setParameter("channel", topic.channel())
                        .setParameter("purpose", topic.purpose())
                        .getResultList();
    }

    /** The latest first. */
    List<ConsentFact> last(MemberNumber member, int max) {
        return em.createQuery(
                        "select f from ConsentFact f where f.member = :member order by f.saidAt desc, f.id desc",
                        ConsentFact.class)
                .setParameter("member", member)
                .setMaxResults(max)
                .getResultList();
    }

    /** In force is the one that began last. */
    Optional<ConsentWording> wording(LocalDate on) {
        return em.createQuery(
                        "select w from ConsentWording w where w.begins <= :on order by w.begins desc, w.version desc",
                        ConsentWording.class)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ConsentWording> wording(String version) {
        return Optional.ofNullable(em.find(ConsentWording.class, version));
    }
}
