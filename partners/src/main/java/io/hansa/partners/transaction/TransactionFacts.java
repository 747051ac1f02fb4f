package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.TextMapConverter;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** Writes partner transactions with the driver's bulk protocol, which the persistence provider does not reach. */
final class TransactionFacts {

    private static final String INSERT =
            "INSERT INTO partner_transaction (number, partner, kind, reference, accepted_reference,"
                    + " accepted, outlet, member, amount_fen, original, reverses, reversal_seq, voucher, points, status_points, money,"
                    + " wallet, balance, entry, contract, refusal_kind, refusal_code, refusal_args, occurred_at, recorded_at,"
                    + " business_date, actor, product, category, rate_line, status_line, bonus_points, bonus_status)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final TextMapConverter TEXTS = new TextMapConverter();

    private TransactionFacts() {}

    static void write(Connection connection, List<PartnerTransaction> rows) throws SQLException {
        Sql.write(connection, INSERT, rows, TransactionFacts::bind);
    }

    private static void bind(PreparedStatement statement, PartnerTransaction row) throws SQLException {
        asked(statement, row);
        done(statement, row);
        statement.setString(21, row.refusalKind == null ? null : row.refusalKind.name());
        statement.setString(22, row.refusalCode);
        statement.setString(23, TEXTS.convertToDatabaseColumn(row.refusalArgs));
        Sql.set(statement, 24, row.occurredAt);
        Sql.set(statement, 25, row.recordedAt);
        Sql.set(statement, 26, row.businessDate);
        statement.setString(27, row.actor.toString());
        statement.setString(28, row.product);
        statement.setString(29, row.category);
        number(statement, 30, row.rateLine == null ? null : row.rateLine.longValue());
        number(statement, 31, row.statusLine == null ? null : row.statusLine.longValue());
        statement.setLong(32, row.bonusPoints);
        statement.setLong(33, row.bonusStatus);
    }

    private static void asked(PreparedStatement statement, PartnerTransaction row) throws SQLException {
        statement.setLong(1, row.number);
        statement.setString(2, row.partner);
        statement.setString(3, row.kind.name());
        statement.setString(4, row.reference);
        statement.setString(5, row.acceptedReference);
        statement.setInt(6, row.accepted ? 1 : 0);
        statement.setString(7, row.outlet);
        statement.setString(8, row.member);
        number(statement, 9, row.amountFen);
        statement.setString(10, row.original);
        number(statement, 11, row.reverses);
        number(statement, 12, row.reversalSeq == null ? null : row.reversalSeq.longValue());
        statement.setString(13, row.voucher);
    }

    private static void done(PreparedStatement statement, PartnerTransaction row) throws SQLException {
        statement.setLong(14, row.points);
        statement.setLong(15, row.statusPoints);
        statement.setLong(16, row.money);
        number(statement, 17, id(row.wallet));
        number(statement, 18, row.balance);
        number(statement, 19, id(row.entry));
        number(statement, 20, row.contract == null ? null : row.contract.longValue());
    }

    private static void number(PreparedStatement statement, int place, Long value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.BIGINT);
        } else {
            statement.setLong(place, value);
        }
    }

    private static Long id(AccountId account) {
        return account == null ? null : account.value();
    }

    private static Long id(EntryNumber entry) {
        return entry == null ? null : entry.value();
    }
}
