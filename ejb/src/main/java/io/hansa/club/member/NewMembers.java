package io.hansa.club.member;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Puts new members down, with the spellings of their names, and finds out what others have taken: a thousand in a few statements. */
@ApplicationScoped
class NewMembers {

    private static final String MEMBER =
            "INSERT INTO club_member (id, number, family_name, given_name, phone, mail, language,"
                    + " birthday, state, enrolled_at, wallet_account, status_account, request_key, request_hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SPELLING = "INSERT INTO club_member_name (spelling, member) VALUES (?, ?)";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    void add(Collection<Member> members) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, MEMBER, members, NewMembers::bind);
            Sql.write(
                    connection,
                    SPELLING,
                    members.stream()
                            .flatMap(member -> member.name().spellings().stream()
                                    .map(spelling -> Map.entry(spelling, member.id())))
                            .toList(),
                    (statement, spelling) -> {
                        statement.setString(1, spelling.getKey());
                        statement.setLong(2, spelling.getValue());
                    });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void bind(PreparedStatement statement, Member member) throws SQLException {
        Profile profile = member.profile();
        statement.setLong(1, member.id());
        statement.setString(2, member.number().value());
        statement.setString(3, profile.name().family());
        statement.setString(4, profile.name().given());
        statement.setString(5, profile.phone());
        statement.setString(6, profile.mail().orElse(null));
        statement.setString(7, profile.language().name());
        Sql.set(statement, 8, profile.birthday().orElse(null));
        statement.setString(9, member.state().name());
        Sql.set(statement, 10, member.enrolledAt());
        statement.setLong(11, member.wallet().value());
        statement.setLong(12, member.status().value());
        statement.setString(13, member.request().key());
        statement.setString(14, member.request().hash());
    }

    /** Which of these phones members have. */
    Set<String> phones(Collection<String> asked) {
        return taken("SELECT phone FROM club_member WHERE phone IN (?*)", asked);
    }

    /** Which of these mails members have. */
    Set<String> mails(Collection<String> asked) {
        return taken("SELECT mail FROM club_member WHERE mail IN (?*)", asked);
    }

    private Set<String> taken(String sql, Collection<String> asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            List<String> keys = asked.stream().distinct().sorted().toList();
            return new HashSet<>(Sql.selectIn(connection, sql, keys, row -> row.getString(1)));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
