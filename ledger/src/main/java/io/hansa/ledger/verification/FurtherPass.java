package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;

/** A rule of another module, where the database has what it is about. */
record FurtherPass(FurtherRule rule, SqlRule statement) implements Pass {

    /** Those of all modules that are here. */
    static List<FurtherPass> all() {
        return ServiceLoader.load(FurtherRules.class, FurtherPass.class.getClassLoader()).stream()
                .flatMap(found -> found.get().rules().stream())
                .map(rule -> new FurtherPass(rule, new SqlRule(rule.name(), rule.key(), rule.sql())))
                .toList();
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public String key() {
        return statement.key();
    }

    @Override
    public int rows() {
        return statement.rows();
    }

    @Override
    public boolean isFor(Connection connection) throws SQLException {
        try (PreparedStatement table = connection.prepareStatement(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?")) {
            table.setString(1, rule.table());
            try (ResultSet row = table.executeQuery()) {
                return row.next();
            }
        }
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        return statement.check(connection, range, findings);
    }
}
