package io.hansa.partners.transaction;

import io.hansa.kernel.InFlight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims idempotency keys before any work is done: a second transaction with the same key waits here for the first to end, and
 * then sees what became of it.
 */
@ApplicationScoped
class Claims {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int PER_STATEMENT = 250;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /**
     * Claims what nobody claimed before.
     *
     * @param wanted with different keys
     * @return whose each key is now, by key
     * @throws InFlight when another transaction that has one of the keys does not end in time
     */
    Map<String, Claim> claim(String scope, Collection<Claim> wanted) {
        // everybody in the same order, or two batches with the same keys would wait for each other
        List<Claim> ordered =
                wanted.stream().sorted(Comparator.comparing(Claim::key)).toList();
        var held = new HashMap<String, Claim>();
        for (int from = 0; from < ordered.size(); from += PER_STATEMENT) {
            List<Claim> part = ordered.subList(from, Math.min(ordered.size(), from + PER_STATEMENT));
            insert(scope, part);
            read(scope, part).forEach(claim -> held.put(claim.key(), claim));
        }
        return held;
    }

    private void insert(String scope, List<Claim> claims) {
        var insert = em.createNativeQuery(
                "INSERT IGNORE INTO partner_claim (scope, idempotency_key, request_hash, transaction) VALUES "
                        + "(?, ?, UNHEX(?), ?), ".repeat(claims.size() - 1)
                        + "(?, ?, UNHEX(?), ?)");
        int parameter = 1;
        for (Claim claim : claims) {
            insert.setParameter(parameter++, scope)
                    .setParameter(parameter++, claim.key())
                    .setParameter(parameter++, claim.hash())
                    .setParameter(parameter++, claim.number());
        }
        try {
            insert.executeUpdate();
        } catch (PersistenceException e) {
            throw waitedTooLong(e) ? new InFlight(claims.get(0).key()) : e;
        }
    }

    private List<Claim> read(String scope, List<Claim> claims) {
        var select = em.createNativeQuery("SELECT idempotency_key, LOWER(HEX(request_hash)), transaction"
                + " FROM partner_claim WHERE scope = ? AND idempotency_key IN ("
                + "?, ".repeat(claims.size() - 1)
                + "?)");
        select.setParameter(1, scope);
        for (int i = 0; i < claims.size(); i++) {
            select.setParameter(i + 2, claims.get(i).key());
        }
        List<?> rows = select.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Claim((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    private static boolean waitedTooLong(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                return true;
            }
        }
        return false;
    }
}
