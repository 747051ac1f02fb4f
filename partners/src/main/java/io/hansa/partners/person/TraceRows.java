package io.hansa.partners.person;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Changes and tells rows that are about persons. */
@ApplicationScoped
class TraceRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    int change(String sql, Object... parameters) {
        return bound(em.createNativeQuery(sql), parameters).executeUpdate();
    }

    List<?> rows(String sql, Object... parameters) {
        return bound(em.createNativeQuery(sql), parameters).getResultList();
    }

    long number(String sql) {
        Object value = em.createNativeQuery(sql).getSingleResult();
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** By the names of their columns, as text; what is not there is left out. */
    List<Map<String, String>> tell(String sql, String member, int most) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(connection, sql.replace("?1", "?") + " LIMIT " + most, Sql::texts, member);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static Query bound(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
