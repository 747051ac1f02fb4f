package io.hansa.club.erasure;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Requests, and statements about what is kept of a person. */
@ApplicationScoped
class ErasureRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** @throws ErasureWaits when one of the member waits, is under way or done */
    void add(Erasure erasure) {
        try {
            em.persist(erasure);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ErasureWaits(erasure.member()) : e;
        }
    }

    Optional<Erasure> find(ErasureNumber number) {
        return Optional.ofNullable(em.find(Erasure.class, number.value()));
    }

    Optional<Erasure> lock(ErasureNumber number) {
        return find(number).map(erasure -> {
            em.refresh(erasure, LockModeType.PESSIMISTIC_WRITE);
            return erasure;
        });
    }

    /** Newest first. */
    List<Erasure> list(long before, int most) {
        return em.createQuery("select e from Erasure e where e.id < :before order by e.id desc", Erasure.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    long count(String sql, MemberNumber member) {
        return ((Number) em.createNativeQuery(sql)
                        .setParameter(1, member.value())
                        .getSingleResult())
                .longValue();
    }

    /** @param parameter a member's number, or a phone or mail that is looked for */
    int change(String sql, String parameter) {
        return em.createNativeQuery(sql).setParameter(1, parameter).executeUpdate();
    }

    /** By the names of their columns, as text; what is not there is left out. */
    List<Map<String, String>> tell(String sql, MemberNumber member, int most) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(connection, sql.replace("?1", "?") + " LIMIT " + most, Sql::texts, member.value());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
