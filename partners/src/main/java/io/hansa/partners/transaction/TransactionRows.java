package io.hansa.partners.transaction;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.InFlight;
import io.hansa.kernel.Period;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Keeps partner transactions. */
@ApplicationScoped
class TransactionRows {

    static final int MOST_OF_A_REFERENCE = 50;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Event<TransactionsRecorded> recorded;

    /**
     * Writes them in their order, by which an original comes before what undoes it.
     *
     * @throws InFlight when another transaction has used a reference, or undone a part of an original, in the meantime
     */
    void add(List<PartnerTransaction> rows) {
        try (Connection connection = dataSource.getConnection()) {
            TransactionFacts.write(connection, rows);
            ItemRows.write(connection, rows);
        } catch (SQLException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new InFlight(rows.get(0).reference) : new SqlFailure(e);
        }
        recorded.fire(new TransactionsRecorded(
                rows.stream().map(PartnerTransaction::recorded).toList()));
    }

    /** Which of these references are accepted; waits for those who are just writing one. */
    Set<String> shareAccepted(String partner, Collection<String> references) {
        Set<String> found = new HashSet<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String reference : new TreeSet<>(references)) {
                found.addAll(Sql.select(
                        connection,
                        "SELECT reference FROM partner_transaction FORCE INDEX (partner_transaction_named)"
                                + " WHERE partner = ? AND reference = ? AND accepted_reference = ? LOCK IN SHARE MODE",
                        row -> row.getString(1),
                        partner,
                        reference,
                        reference));
            }
            return found;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Whether somebody has taken this place among what undoes parts of a transaction. */
    boolean isUndone(long number, int place) {
        try (Connection connection = dataSource.getConnection()) {
            return !Sql.select(
                            connection,
                            "SELECT number FROM partner_transaction WHERE reverses = ? AND reversal_seq = ?",
                            row -> row.getLong(1),
                            number,
                            place)
                    .isEmpty();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    Optional<PartnerTransaction> find(TransactionNumber number) {
        return Optional.ofNullable(em.find(PartnerTransaction.class, number.value()));
    }

    Map<Long, PartnerTransaction> byNumbers(Collection<Long> numbers) {
        return select("SELECT t FROM PartnerTransaction t WHERE t.number IN :keys", numbers, row -> row.number);
    }

    Map<EntryNumber, PartnerTransaction> byEntries(Collection<EntryNumber> entries) {
        return select("SELECT t FROM PartnerTransaction t WHERE t.entry IN :keys", entries, row -> row.entry);
    }

    /** The accepted transactions of a partner with these references; mostly there is none, which takes one plain statement to know. */
    Map<String, PartnerTransaction> accepted(String partner, Collection<String> references) {
        return byNumbers(numbersOf(partner, references)).values().stream()
                .collect(Collectors.toMap(row -> row.reference, Function.identity()));
    }

    private List<Long> numbersOf(String partner, Collection<String> references) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.selectIn(
                    connection,
                    "SELECT number FROM partner_transaction WHERE partner = ? AND reference IN (?*)"
                            + " AND accepted_reference IS NOT NULL",
                    references,
                    row -> row.getLong(1),
                    partner);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** By the number of the transaction that was undone, those that undid parts of it, in their order. */
    Map<Long, List<PartnerTransaction>> reversals(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT t FROM PartnerTransaction t WHERE t.reverses IN :keys ORDER BY t.reverses, t.reversalSeq",
                        PartnerTransaction.class)
                .setParameter("keys", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> row.reverses));
    }

    /** How many accepted ones of partners count in a period, by kind. */
    Map<String, Map<TransactionKind, Long>> counts(Collection<String> partners, Period period) {
        // codes stand in the text, because each of a million rows would be held against each of a list of parameters
        String codes = partners.stream().map(TransactionRows::literal).collect(Collectors.joining(", "));
        List<?> found = em.createNativeQuery("SELECT partner, kind, COUNT(*) FROM partner_transaction"
                        + " WHERE partner IN (" + codes + ") AND accepted = 1 AND business_date >= '" + period.from()
                        + "' AND business_date < '" + period.until() + "' GROUP BY partner, kind")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.toMap(
                                row -> TransactionKind.valueOf((String) row[1]),
                                row -> ((Number) row[2]).longValue())));
    }

    private static String literal(String code) {
        if (!code.matches("[A-Za-z0-9._-]{1,12}")) {
            throw new IllegalArgumentException("not a partner's code: " + code);
        }
        return "'" + code + "'";
    }

    /** The accepted one first, then refused ones, newest first. */
    List<PartnerTransaction> byReference(String partner, String reference) {
        if (!Ascii.fits(reference)) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT t FROM PartnerTransaction t WHERE t.partner = :partner AND t.reference = :reference"
                                + " ORDER BY t.accepted DESC, t.number DESC",
                        PartnerTransaction.class)
                .setParameter("partner", partner)
                .setParameter("reference", reference)
                .setMaxResults(MOST_OF_A_REFERENCE)
                .getResultList();
    }

    private <K> Map<K, PartnerTransaction> select(
            String jpql, Collection<K> keys, Function<PartnerTransaction, K> key) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(jpql, PartnerTransaction.class).setParameter("keys", keys).getResultList().stream()
                .collect(Collectors.toMap(key, Function.identity()));
    }
}
