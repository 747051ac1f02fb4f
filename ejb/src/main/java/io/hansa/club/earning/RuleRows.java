package io.hansa.club.earning;

import io.hansa.club.decision.Decisions;
import io.hansa.kernel.Actor;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps versions of rules. */
@ApplicationScoped
class RuleRows {

    private static final String SELECT = "SELECT code, version, terms, set_by, set_at FROM club_earning_rule";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Decisions decisions;

    /** All versions of all rules: some hundreds in a club. */
    List<EarningRule> all() {
        return select(SELECT + " ORDER BY code, version").stream()
                .map(EarningRuleView::rule)
                .toList();
    }

    /** With what was decided about them, the latest first. */
    List<EarningRuleView> views() {
        return decided(select(SELECT + " ORDER BY set_at DESC, code, version DESC"));
    }

    /** Versions of one rule, the latest first. */
    List<EarningRuleView> views(String code) {
        return decided(select(SELECT + " WHERE code = ? ORDER BY version DESC", code));
    }

    private List<EarningRuleView> decided(List<EarningRuleView> views) {
        return decisions.on(views, EarningRuleView::decided);
    }

    private List<EarningRuleView> select(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(connection, sql, RuleRows::view, parameters);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static EarningRuleView view(ResultSet row) throws SQLException {
        return new EarningRuleView(
                new EarningRule(row.getString("code"), row.getInt("version"), TermsJson.read(row.getString("terms"))),
                Actor.parse(row.getString("set_by")),
                Sql.instant(row, "set_at"),
                Optional.empty());
    }

    /** @throws InvalidEarningRule when there is this version already */
    void add(EarningRule rule, Actor by, Instant at) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(
                    connection,
                    "INSERT INTO club_earning_rule (code, version, terms, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
                    List.of(rule),
                    (insert, version) -> {
                        insert.setString(1, version.code());
                        insert.setInt(2, version.version());
                        insert.setString(3, TermsJson.write(version.terms()));
                        insert.setString(4, by.toString());
                        Sql.set(insert, 5, at);
                    });
        } catch (SQLException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new InvalidEarningRule("version") : new SqlFailure(e);
        }
    }
}
