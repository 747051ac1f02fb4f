package io.hansa.partners.transaction;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Keeps the items of accepted transactions, and which of them were undone by name. Most transactions have none. */
@ApplicationScoped
class ItemRows {

    private static final String INSERT =
            "INSERT INTO partner_transaction_item (transaction, code, amount, gives_back) VALUES (?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Writes those of rows that were just written; where none has any, it asks for nothing. */
    static void write(Connection connection, List<PartnerTransaction> rows) throws SQLException {
        List<Written> items = new ArrayList<>();
        for (PartnerTransaction row : rows) {
            if (row.accepted) {
                row.items.forEach(item -> items.add(new Written(row, item)));
            }
        }
        Sql.write(connection, INSERT, items, (insert, item) -> {
            insert.setLong(1, item.row().number);
            insert.setString(2, item.item().code());
            insert.setLong(3, item.item().amount());
            if (item.row().kind == TransactionKind.REVERSAL) {
                insert.setLong(4, item.row().reverses);
            } else {
                insert.setNull(4, Types.BIGINT);
            }
        });
    }

    private record Written(PartnerTransaction row, TransactionItem item) {}

    /** Reads them for accepted rows. */
    void complete(Collection<PartnerTransaction> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, List<TransactionItem>> items = new HashMap<>();
        select(
                "SELECT transaction, code, amount FROM partner_transaction_item WHERE transaction IN (?*)"
                        + " ORDER BY transaction, code",
                rows.stream().map(row -> row.number).toList(),
                row -> items.computeIfAbsent(row.getLong(1), number -> new ArrayList<>())
                        .add(new TransactionItem(row.getString(2), row.getLong(3))));
        rows.forEach(row -> row.items = items.getOrDefault(row.number, List.of()));
    }

    /**
     * As they are shown, by the number of their transaction.
     *
     * @param reversals by that number, what undid parts of it, in their order
     */
    Map<Long, List<TransactionRow.Item>> shown(
            List<PartnerTransaction> rows, Map<Long, List<PartnerTransaction>> reversals) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<Long, PartnerTransaction> byNumber = rows.stream().collect(Collectors.toMap(row -> row.number, row -> row));
        Map<Long, Optional<TransactionNumber>> ends = new HashMap<>();
        Map<Long, List<TransactionRow.Item>> items = new HashMap<>();
        select(
                "SELECT i.transaction, i.code, i.amount, b.transaction AS back FROM partner_transaction_item i"
                        + " LEFT JOIN partner_transaction_item b ON b.gives_back = i.transaction AND b.code = i.code"
                        + " WHERE i.transaction IN (?*) ORDER BY i.transaction, i.code",
                byNumber.keySet(),
                row -> {
                    long number = row.getLong(1);
                    var end = ends.computeIfAbsent(
                            number, any -> end(byNumber.get(number), reversals.getOrDefault(number, List.of())));
                    var back = Sql.optionalLong(row, "back").map(TransactionNumber::new);
                    return items.computeIfAbsent(number, any -> new ArrayList<>())
                            .add(new TransactionRow.Item(
                                    row.getString(2), OptionalLong.of(row.getLong(3)), back.or(() -> end)));
                });
        return items;
    }

    /** After what nothing was left of the transaction, so that its other items were undone too. */
    private static Optional<TransactionNumber> end(PartnerTransaction row, List<PartnerTransaction> reversals) {
        return reversals.isEmpty()
                        || !row.kind.reversible()
                        || !Original.of(row, reversals).reversed()
                ? Optional.empty()
                : Optional.of(reversals.get(reversals.size() - 1).transactionNumber());
    }

    private void select(String sql, Collection<Long> numbers, Sql.Row<?> row) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(connection, sql, numbers, row);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
