package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.ledger.statement.HoldView;
import io.hansa.ledger.statement.Statements;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Keeps how long authorised points are held, and reads what has expired of them. */
@ApplicationScoped
class AuthorisationRows {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Statements statements;

    /** Writes what the accepted authorisations among these rows say. */
    void add(List<PartnerTransaction> rows) {
        List<PartnerTransaction> accepted =
                authorisations(rows).stream().filter(row -> row.accepted).toList();
        if (accepted.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(
                    connection,
                    "INSERT INTO partner_authorisation (number, until) VALUES (?, ?)",
                    accepted,
                    (insert, row) -> {
                        insert.setLong(1, row.number);
                        Sql.set(insert, 2, row.until);
                    });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Reads it for the authorisations among these rows. */
    void complete(Collection<PartnerTransaction> rows) {
        List<PartnerTransaction> authorisations = authorisations(rows);
        if (!authorisations.isEmpty()) {
            Map<Long, Instant> untils =
                    untils(authorisations.stream().map(row -> row.number).toList());
            authorisations.forEach(row -> row.until = untils.get(row.number));
            expire(authorisations);
        }
    }

    /** What its holder's policy does not shield is taken while it is held. */
    private void expire(List<PartnerTransaction> authorisations) {
        List<PartnerTransaction> holds =
                authorisations.stream().filter(row -> row.entry != null).toList();
        Map<EntryNumber, HoldView> held =
                statements.holds(holds.stream().map(row -> row.entry).toList());
        holds.forEach(row -> row.expired = held.get(row.entry).expired());
    }

    private Map<Long, Instant> untils(List<Long> numbers) {
        Map<Long, Instant> untils = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    "SELECT number, until FROM partner_authorisation WHERE number IN (?*)",
                    numbers,
                    row -> untils.put(row.getLong("number"), Sql.instant(row, "until")));
            return untils;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static List<PartnerTransaction> authorisations(Collection<PartnerTransaction> rows) {
        return rows.stream()
                .filter(row -> row.kind == TransactionKind.AUTHORISATION)
                .toList();
    }
}
