package io.hansa.partners.transaction;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists transactions, newest first. A cursor is the microsecond and the number of the last one shown. */
@ApplicationScoped
class TransactionQuery {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    TransactionRows rows;

    Slice<TransactionRow> list(TransactionFilter filter, Optional<String> cursor, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        filter.partnerCode()
                .map(code -> Ascii.fits(code) ? code : "")
                .ifPresent(code -> where(conditions, parameters, "t.partner = :partner", "partner", code));
        filter.kind().ifPresent(kind -> where(conditions, parameters, "t.kind = :kind", "kind", kind));
        filter.accepted().ifPresent(yes -> where(conditions, parameters, "t.accepted = :accepted", "accepted", yes));
        filter.recordedFrom().ifPresent(at -> where(conditions, parameters, "t.recordedAt >= :from", "from", at));
        filter.recordedUntil().ifPresent(at -> where(conditions, parameters, "t.recordedAt < :until", "until", at));
        Slice.begin(cursor, read -> Optional.of(Key.read(read)), Optional.<Key>empty())
                .ifPresent(key -> {
                    parameters.put("at", key.recordedAt());
                    where(
                            conditions,
                            parameters,
                            "t.recordedAt <= :at AND (t.recordedAt < :at OR t.number < :number)",
                            "number",
                            key.number());
                });
        int most = Slice.limit(limit);
        return Slice.cut(
                select(conditions, parameters, most + 1),
                most,
                row -> Key.of(row).toString());
    }

    /** Rows as they are shown, with what undid them. */
    List<TransactionRow> shown(List<PartnerTransaction> found) {
        Map<Long, List<PartnerTransaction>> reversals =
                rows.reversals(found.stream().map(row -> row.number).toList());
        return found.stream()
                .map(row -> row.row(reversals.getOrDefault(row.number, List.of()).stream()
                        .map(PartnerTransaction::transactionNumber)
                        .toList()))
                .toList();
    }

    private static void where(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private List<TransactionRow> select(List<String> conditions, Map<String, Object> parameters, int most) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        var query = em.createQuery(
                "SELECT t FROM PartnerTransaction t" + where + " ORDER BY t.recordedAt DESC, t.number DESC",
                PartnerTransaction.class);
        parameters.forEach(query::setParameter);
        return shown(query.setMaxResults(most).getResultList());
    }

    private record Key(Instant recordedAt, long number) {

        static Key of(TransactionRow row) {
            return new Key(row.recordedAt(), row.number().value());
        }

        static Key read(String cursor) {
            String[] parts = cursor.split("-");
            if (parts.length != 2) {
                throw new IllegalArgumentException("not a cursor: " + cursor);
            }
            return new Key(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt) + "-" + number;
        }
    }
}
