package io.hansa.club.earning;

import io.hansa.club.decision.ProposalDecided;
import io.hansa.kernel.Actor;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.runs.RunNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What approvals of versions rest on, each a fact: simulations that came to their end, or why it was done without one. */
@ApplicationScoped
public class SimulatedVersions {

    private static final int LONGEST = 200;
    private static final long NO_RUN = 0;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private record Fact(String code, int version, long run, String words, Actor by, Instant at) {}

    /** A simulation of a version came to its end, in the caller's transaction. */
    public void note(String code, int version, RunNumber run, Actor by, Instant at) {
        add(new Fact(code, version, run.value(), "", by, at));
    }

    /**
     * A version is approved without a simulation.
     *
     * @param words why, 1 to 200 characters
     * @throws InvalidEarningRule when nothing is said
     * @throws ProposalDecided when another has just done so
     */
    void without(EarningRule rule, String words, Actor by, Instant at) {
        String why = words.strip();
        InvalidEarningRule.unless(!why.isEmpty() && why.length() <= LONGEST, "unsimulated");
        add(new Fact(rule.code(), rule.version(), NO_RUN, why, by, at));
    }

    private void add(Fact made) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(
                    connection,
                    "INSERT INTO club_earning_simulated (code, version, run, words, noted_by, noted_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    List.of(made),
                    (insert, fact) -> {
                        insert.setString(1, fact.code());
                        insert.setInt(2, fact.version());
                        insert.setLong(3, fact.run());
                        insert.setString(4, fact.words());
                        insert.setString(5, fact.by().toString());
                        Sql.set(insert, 6, fact.at());
                    });
        } catch (SQLException e) {
            throw DuplicateEntry.messageOf(e).isPresent()
                    ? new ProposalDecided(made.code() + " v" + made.version())
                    : new SqlFailure(e);
        }
    }

    /** Whether any simulation of a version came to its end. */
    boolean has(String code, int version) {
        return !words(code, version, "<> " + NO_RUN).isEmpty();
    }

    /** Why a version was approved without one, if it was. */
    Optional<String> why(String code, int version) {
        return words(code, version, "= " + NO_RUN).stream().findFirst();
    }

    private List<String> words(String code, int version, String run) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(
                    connection,
                    "SELECT words FROM club_earning_simulated WHERE code = ? AND version = ? AND run " + run
                            + " LIMIT 1",
                    row -> row.getString(1),
                    code,
                    version);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
