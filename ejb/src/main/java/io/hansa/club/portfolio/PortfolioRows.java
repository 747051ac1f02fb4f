package io.hansa.club.portfolio;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Account managers and who has whom from when until when. On the connection of the caller's transaction. */
@ApplicationScoped
class PortfolioRows {

    static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    private static final int MOST_MANAGERS = 500;
    private static final String MANAGER = "SELECT login, name, phone, active FROM club_account_manager";
    private static final String STRETCH =
            "SELECT p.manager, a.name, p.begins, p.ends, p.assigned_by FROM club_portfolio p"
                    + " JOIN club_account_manager a ON a.login = p.manager WHERE p.member = ? AND p.ends > p.begins";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    List<AccountManagerView> managers() {
        return work(connection -> Sql.select(
                connection,
                MANAGER + " ORDER BY active DESC, name, login LIMIT " + MOST_MANAGERS,
                PortfolioRows::readManager));
    }

    Optional<AccountManagerView> manager(String login) {
        return find(login, "");
    }

    /** Whoever else assigns to the same one waits. */
    Optional<AccountManagerView> lock(String login) {
        return find(login, " FOR UPDATE");
    }

    private Optional<AccountManagerView> find(String login, String how) {
        if (!isLogin(login)) {
            return Optional.empty();
        }
        return one(work(connection ->
                Sql.select(connection, MANAGER + " WHERE login = ?" + how, PortfolioRows::readManager, login)));
    }

    /** Whether it can be a sign-in: anything else against the table's letters is an error of the database's. */
    static boolean isLogin(String text) {
        return text.matches("[\\x21-\\x7e]{1,64}");
    }

    void set(EntrustPortfolio command, Actor actor, Instant now) {
        work(connection -> {
            Sql.upsert(
                    connection,
                    "INSERT INTO club_account_manager (login, name, phone, active, set_by, set_at)",
                    "ON DUPLICATE KEY UPDATE name = VALUES(name), phone = VALUES(phone), active = VALUES(active),"
                            + " set_by = VALUES(set_by), set_at = VALUES(set_at)",
                    List.<Object[]>of(new Object[] {
                        command.login(),
                        command.name(),
                        command.phone(),
                        command.active(),
                        actor.toString(),
                        Sql.utc(now)
                    }));
            return null;
        });
    }

    /** The states of members, which stay so until the transaction ends; who does not exist is left out. */
    Map<MemberNumber, String> lockMembers(Collection<MemberNumber> members) {
        Map<MemberNumber, String> states = new HashMap<>();
        work(connection -> Sql.selectIn(
                connection,
                "SELECT number, state FROM club_member WHERE number IN (?*) ORDER BY number FOR UPDATE",
                sorted(members),
                row -> states.put(new MemberNumber(row.getString(1)), row.getString(2))));
        return states;
    }

    /** Those of them whom an account manager has on a day for good, so that nothing is to be done. */
    Set<MemberNumber> having(String manager, Collection<MemberNumber> members, LocalDate from) {
        return new HashSet<>(work(connection -> Sql.selectIn(
                connection,
                "SELECT member FROM club_portfolio WHERE manager = ? AND begins <= ? AND open_member IN (?*)",
                sorted(members),
                row -> new MemberNumber(row.getString(1)),
                manager,
                from)));
    }

    /** Who has them has them until before a day, and whoever was to have them later will not. */
    void end(Collection<MemberNumber> members, LocalDate from, Actor actor) {
        work(connection -> {
            Sql.executeIn(
                    connection,
                    "UPDATE club_portfolio SET ends = IF(begins > ?, begins, ?), ended_by = ? WHERE ends > ? AND ends > begins"
                            + " AND member IN (?*)",
                    sorted(members),
                    from,
                    from,
                    actor.toString(),
                    from);
            return null;
        });
    }

    void begin(String manager, Collection<MemberNumber> members, LocalDate from, Actor actor, Instant now) {
        work(connection -> Sql.write(
                connection,
                "INSERT INTO club_portfolio (member, manager, begins, assigned_by, assigned_at) VALUES (?, ?, ?, ?, ?)",
                sorted(members),
                (statement, member) -> {
                    statement.setString(1, member);
                    statement.setString(2, manager);
                    Sql.set(statement, 3, from);
                    statement.setString(4, actor.toString());
                    Sql.set(statement, 5, now);
                }));
    }

    /** Whom an account manager has on a day or later. */
    long count(String manager, LocalDate from) {
        List<Long> counted = work(connection -> Sql.select(
                connection,
                "SELECT COUNT(*) FROM club_portfolio WHERE manager = ? AND ends > ? AND ends > begins",
                row -> row.getLong(1),
                manager,
                from));
        return counted.get(0);
    }

    /** The latest first. */
    List<StretchView> of(MemberNumber member, int most) {
        return work(connection -> Sql.select(
                connection,
                STRETCH + " ORDER BY p.begins DESC, p.id DESC LIMIT " + most,
                PortfolioRows::readStretch,
                member.value()));
    }

    Optional<StretchView> on(MemberNumber member, LocalDate day) {
        return one(work(connection -> Sql.select(
                connection,
                STRETCH + " AND p.begins <= ? AND p.ends > ? LIMIT 1",
                PortfolioRows::readStretch,
                member.value(),
                day,
                day)));
    }

    /** Who had a member last, if it was somebody's doing that it has not any more. */
    Optional<String> lastEndedBy(MemberNumber member, Actor actor) {
        List<String[]> last = work(connection -> Sql.select(
                connection,
                "SELECT manager, ended_by FROM club_portfolio WHERE member = ? ORDER BY id DESC LIMIT 1",
                row -> new String[] {row.getString("manager"), row.getString("ended_by")},
                member.value()));
        return one(last).filter(stretch -> actor.toString().equals(stretch[1])).map(stretch -> stretch[0]);
    }

    <T> T work(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.stream().findFirst();
    }

    private static List<String> sorted(Collection<MemberNumber> members) {
        return members.stream().map(MemberNumber::value).sorted().toList();
    }

    private static AccountManagerView readManager(ResultSet row) throws SQLException {
        return new AccountManagerView(
                row.getString("login"), row.getString("name"), row.getString("phone"), row.getBoolean("active"));
    }

    private static StretchView readStretch(ResultSet row) throws SQLException {
        LocalDate ends = Sql.date(row, "ends");
        return new StretchView(
                row.getString("manager"),
                row.getString("name"),
                Sql.date(row, "begins"),
                ends.equals(FOR_GOOD) ? Optional.empty() : Optional.of(ends),
                Actor.parse(row.getString("assigned_by")));
    }
}
