package io.hansa.club.tier;

import io.hansa.kernel.LongLists;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TextMapConverter;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What was decided about tiers. */
@ApplicationScoped
class TierChanges {

    private static final TextMapConverter INPUTS = new TextMapConverter();

    /** Numbered by the database one by one, so that the order of numbers is the order in which members were decided about. */
    private static final String INSERT =
            "INSERT INTO club_tier_change (id, member, ladder, from_tier, to_tier, reason, inputs,"
                    + " effective_on, actor, changed_at) VALUES (NEXT VALUE FOR club_tier_change_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Collection<TierChange> changes) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, INSERT, changes, (statement, change) -> {
                statement.setString(1, change.member().value());
                statement.setString(2, change.ladder());
                statement.setString(3, change.fromTier().orElse(null));
                statement.setString(4, change.toTier());
                statement.setString(5, change.reason());
                statement.setString(6, INPUTS.convertToDatabaseColumn(change.inputs()));
                Sql.set(statement, 7, change.effectiveOn().orElse(null));
                statement.setString(8, change.actor().toString());
                Sql.set(statement, 9, change.changedAt());
            });
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** The last movement of a member on a ladder for a reason. */
    Optional<TierChange> last(MemberNumber member, String ladder, TierReason reason) {
        return em.createQuery(
                        "select c from TierChange c where c.member = :member and c.ladder = :ladder"
                                + " and c.reason = :reason order by c.id desc",
                        TierChange.class)
                .setParameter("member", member)
                .setParameter("ladder", ladder)
                .setParameter("reason", reason.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of a ladder, of each member in the order in which they happened. */
    List<TierChange> before(Collection<MemberNumber> members, String ladder, Instant instant) {
        return LongLists.read(
                members,
                part -> em.createQuery(
                                "select c from TierChange c where c.member in :members and c.ladder = :ladder"
                                        + " and c.changedAt < :instant order by c.changedAt, c.id",
                                TierChange.class)
                        .setParameter("members", part)
                        .setParameter("ladder", ladder)
                        .setParameter("instant", instant)
                        .getResultList());
    }

    /** Newest first. */
    List<TierChange> of(MemberNumber member, long before, int max) {
        return em.createQuery(
                        "select c from TierChange c where c.member = :member and c.id < :before order by c.id desc",
                        TierChange.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(max)
                .getResultList();
    }
}
