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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists transactions, newest first. A cursor is the microsecond and the number of the last one shown. */
@ApplicationScoped
class TransactionQuery {

    private static final Comparator<TransactionRow> NEWEST_FIRST = Comparator.comparing(TransactionRow::recordedAt)
            .thenComparing(row -> row.number().value())
            .reversed();

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    TransactionRows rows;

    @Inject
    ItemRows items;

    @Inject
    ParkedRows parked;

    Slice<TransactionRow> list(TransactionFilter filter, Optional<String> cursor, int limit) {
        Optional<Key> key = Slice.begin(cursor, read -> Optional.of(Key.read(read)), Optional.<Key>empty());
        int most = Slice.limit(limit);
        List<TransactionRow> found = new ArrayList<>();
        if (filter.meansEnded()) {
            outcomes(filter).forEach(outcome -> found.addAll(ended(filter, outcome, key, most + 1)));
        }
        if (filter.meansParked()) {
            Key from = key.orElse(Key.LAST);
            parked.list(filter, from.recordedAt(), from.number(), most + 1).forEach(each -> found.add(each.row()));
        }
        found.sort(NEWEST_FIRST);
        return Slice.cut(
                found.subList(0, Math.min(found.size(), most + 1)),
                most,
                row -> Key.of(row).toString());
    }

    /** Those of one partner are read outcome by outcome, as their index has them. */
    private static List<Optional<Boolean>> outcomes(TransactionFilter filter) {
        Optional<Boolean> asked = filter.state().map(TransactionState.ACCEPTED::equals);
        return asked.isEmpty() && filter.partnerCode().isPresent()
                ? List.of(Optional.of(true), Optional.of(false))
                : List.of(asked);
    }

    private List<TransactionRow> ended(
            TransactionFilter filter, Optional<Boolean> outcome, Optional<Key> from, int most) {
        var conditions = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        filter.partnerCode()
                .map(code -> Ascii.fits(code) ? code : "")
                .ifPresent(code -> where(conditions, parameters, "t.partner = :partner", "partner", code));
        if (filter.partnerCode().isEmpty()) {
            conditions.add("NOT EXISTS (SELECT p FROM Partner p WHERE p.code = t.partner AND p.sandboxOf IS NOT NULL)");
        }
        filter.kind().ifPresent(kind -> where(conditions, parameters, "t.kind = :kind", "kind", kind));
        outcome.ifPresent(yes -> where(conditions, parameters, "t.accepted = :accepted", "accepted", yes));
        filter.recordedFrom().ifPresent(at -> where(conditions, parameters, "t.recordedAt >= :from", "from", at));
        filter.recordedUntil().ifPresent(at -> where(conditions, parameters, "t.recordedAt < :until", "until", at));
        from.ifPresent(key -> {
            parameters.put("at", key.recordedAt());
            where(
                    conditions,
                    parameters,
                    "t.recordedAt <= :at AND (t.recordedAt < :at OR t.number < :number)",
                    "number",
                    key.number());
        });
        return select(conditions, parameters, most);
    }

    Optional<TransactionRow> find(TransactionNumber number) {
        return rows.find(number)
                .map(row -> shown(List.of(row)).get(0))
                .or(() -> Optional.ofNullable(
                                parked.byNumbers(List.of(number.value())).get(number.value()))
                        .map(Parked::row));
    }

    /** The accepted one first, then those that wait, then refused ones; newest first. */
    List<TransactionRow> byReference(String partner, String reference) {
        List<TransactionRow> found = new ArrayList<>(shown(rows.byReference(partner, reference)));
        parked.byReference(partner, reference, TransactionRows.MOST_OF_A_REFERENCE)
                .forEach(each -> found.add(each.row()));
        found.sort(Comparator.comparing(TransactionRow::state).thenComparing(NEWEST_FIRST));
        return found;
    }

    /** Rows as they are shown, with what undid them and what they consist of. */
    List<TransactionRow> shown(List<PartnerTransaction> found) {
        Map<Long, List<PartnerTransaction>> reversals =
                rows.reversals(found.stream().map(row -> row.number).toList());
        Map<Long, List<TransactionRow.Item>> shown = items.shown(found, reversals);
        return found.stream()
                .map(row -> row.row(
                        reversals.getOrDefault(row.number, List.of()).stream()
                                .map(PartnerTransaction::transactionNumber)
                                .toList(),
                        shown.getOrDefault(row.number, List.of())))
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

        /** Beyond all that is kept. */
        private static final Key LAST = new Key(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

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
