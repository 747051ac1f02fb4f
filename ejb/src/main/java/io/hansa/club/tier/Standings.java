package io.hansa.club.tier;

import static java.util.stream.Collectors.groupingBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Where members stand: read and written by the thousand, in statements of few shapes, on the caller's transaction. */
@ApplicationScoped
class Standings {

    /** Members are merged into merged ones a few times at most. */
    private static final int MOST_HOPS = 20;

    private static final String SELECT =
            "SELECT member, ladder, status_account, tier, anchor, due_on, grace_from, kept_until,"
                    + " capped_until, floor_tier, floor_until, since, counts_for FROM club_standing ";

    private static final String OF_MEMBERS = SELECT + "WHERE member IN (?*)";

    private static final String INSERT =
            "INSERT INTO club_standing (member, ladder, status_account, tier, anchor, due_on,"
                    + " since) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE =
            "UPDATE club_standing SET tier = ?, due_on = ?, grace_from = ?, kept_until = ?,"
                    + " capped_until = ?, floor_tier = ?, floor_until = ?, counts_for = ?";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    Optional<Standing> find(MemberNumber member, String ladder) {
        return find(List.of(member), ladder).stream().findFirst();
    }

    List<Standing> find(Collection<MemberNumber> members, String ladder) {
        return read(OF_MEMBERS.replace("WHERE", "WHERE ladder = ? AND"), members, ladder);
    }

    /** The tiers of members on a ladder, and no more of their standings: each partner's message asks for its member's. */
    Map<MemberNumber, String> tiers(Collection<MemberNumber> members, String ladder) {
        try (Connection connection = dataSource.getConnection()) {
            Map<MemberNumber, String> tiers = new HashMap<>();
            Sql.selectIn(
                    connection,
                    "SELECT member, tier FROM club_standing WHERE ladder = ? AND member IN (?*)",
                    members.stream()
                            .map(MemberNumber::value)
                            .distinct()
                            .sorted()
                            .toList(),
                    row -> tiers.put(new MemberNumber(row.getString(1)), row.getString(2)),
                    ladder);
            return tiers;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    List<Standing> all(MemberNumber member) {
        return read(OF_MEMBERS + " ORDER BY ladder", List.of(member));
    }

    /** On all ladders, in the order of their keys; whoever decides about the same members waits until this transaction ends. */
    List<Standing> lock(Collection<MemberNumber> members) {
        return read(OF_MEMBERS + " ORDER BY member, ladder FOR UPDATE", members);
    }

    /** The same on one ladder. */
    List<Standing> lock(Collection<MemberNumber> members, String ladder) {
        return read(
                OF_MEMBERS.replace("WHERE", "WHERE ladder = ? AND") + " ORDER BY member, ladder FOR UPDATE",
                members,
                ladder);
    }

    /** Those that were merged into one of these. */
    List<Standing> countingFor(Collection<MemberNumber> members) {
        return read(SELECT + "FORCE INDEX (club_standing_counts_for) WHERE counts_for IN (?*)", members);
    }

    /** All on some ladders of members whose numbers lie between, after one and up to another, by member. */
    List<Standing> range(Collection<String> ladders, String after, String last) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.selectIn(
                    connection,
                    SELECT + "WHERE member > ? AND member <= ? AND ladder IN (?*) ORDER BY member",
                    ladders,
                    Standings::standing,
                    after,
                    last);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** For whom a standing counts in the end. */
    MemberNumber lead(Standing standing) {
        Standing lead = standing;
        for (int hop = 0; hop < MOST_HOPS && lead.countsFor().isPresent(); hop++) {
            lead = find(lead.countsFor().get(), lead.ladder()).orElseThrow();
        }
        return lead.member();
    }

    /** Puts new ones down. */
    void add(Collection<Standing> begun) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, INSERT, begun, (statement, standing) -> {
                statement.setString(1, standing.member().value());
                statement.setString(2, standing.ladder());
                statement.setLong(3, standing.statusAccount().value());
                statement.setString(4, standing.tier());
                Sql.set(statement, 5, standing.anchor());
                Sql.set(statement, 6, standing.held().dueOn());
                Sql.set(statement, 7, standing.since());
            });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
        write(begun.stream().filter(standing -> !isPlain(standing)).toList());
    }

    private static boolean isPlain(Standing standing) {
        Held held = standing.held();
        return standing.countsFor().isEmpty() && held.equals(Held.begun(held.tier(), held.anchor(), held.dueOn()));
    }

    /** What a standing has become, without the member: after a review thousands are the same. */
    private record State(String ladder, Held held, Optional<MemberNumber> countsFor, Optional<Instant> movedAt) {

        static State of(Standing standing) {
            // whose anchors differ are written together: the anchor is never changed
            return new State(
                    standing.ladder(),
                    standing.held().anchoredOn(LocalDate.EPOCH),
                    standing.countsFor(),
                    standing.movedAt());
        }

        List<Object> values() {
            return new ArrayList<>(Arrays.asList(
                    held.tier(),
                    held.dueOn(),
                    held.graceFrom().orElse(null),
                    held.keptUntil().orElse(null),
                    held.cappedUntil().orElse(null),
                    held.floor().map(Floor::tier).orElse(null),
                    held.floor().flatMap(Floor::until).orElse(null),
                    countsFor.map(MemberNumber::value).orElse(null)));
        }
    }

    /** Writes what they have become; those that have become the same in one statement. */
    void write(Collection<Standing> standings) {
        var alike = standings.stream().collect(groupingBy(State::of, LinkedHashMap::new, Collectors.toList()));
        try (Connection connection = dataSource.getConnection()) {
            for (var each : alike.entrySet()) {
                State state = each.getKey();
                List<Object> values = state.values();
                state.movedAt().ifPresent(instant -> values.add(Sql.utcText(instant)));
                values.add(state.ladder());
                Sql.executeIn(
                        connection,
                        UPDATE + (state.movedAt().isPresent() ? ", since = ?" : "")
                                + " WHERE ladder = ? AND member IN (?*)",
                        each.getValue().stream()
                                .map(standing -> standing.member().value())
                                .toList(),
                        values.toArray());
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private List<Standing> read(String sql, Collection<MemberNumber> members, Object... before) {
        if (members.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            return Sql.selectIn(
                    connection,
                    sql,
                    members.stream()
                            .map(MemberNumber::value)
                            .distinct()
                            .sorted()
                            .toList(),
                    Standings::standing,
                    before);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Held held = new Held(
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                Sql.optionalDate(row, 7),
                Sql.optionalDate(row, 8),
                Sql.optionalDate(row, 9),
                floor(row));
        return new Standing(
                new MemberNumber(row.getString(1)),
                row.getString(2),
                new AccountId(row.getLong(3)),
                held,
                Sql.instant(row, "since"),
                Optional.ofNullable(row.getString(13)).map(MemberNumber::new));
    }

    private static Optional<Floor> floor(ResultSet row) throws SQLException {
        String tier = row.getString(10);
        return tier == null ? Optional.empty() : Optional.of(new Floor(tier, Sql.optionalDate(row, 11)));
    }
}
