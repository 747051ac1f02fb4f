package io.hansa.ledger.liability;

import io.hansa.kernel.Roles;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What is owed in points, stretch by stretch. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
public class Liability {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * The stretch behind another, or the first. Together they cover all that was committed when they were asked for.
     *
     * @return empty behind the last
     */
    public Optional<Stretch> next(Optional<Stretch> after) {
        try (Connection connection = dataSource.getConnection()) {
            return new Stretches(connection).next(after);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /**
     * What a stretch comes to.
     *
     * @param since movements are those of entries that are not under this earlier cut; empty: all
     */
    public Figures figures(Stretch stretch, Cut cut, Optional<Cut> since) {
        try (Connection connection = dataSource.getConnection()) {
            PostingSums postings = PostingSums.read(connection, stretch, cut, since);
            LotSums lots = new LotSums(connection, stretch, cut);
            return new Figures(
                    lots.outstanding(), postings.balances(), postings.movements(), lots.runOff(), postings.count());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
