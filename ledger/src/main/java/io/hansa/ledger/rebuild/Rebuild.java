package io.hansa.ledger.rebuild;

import io.hansa.kernel.Roles;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Makes state anew from facts, part by part, while others go on posting. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rebuild {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** The parts, each to be given to {@link #preview} or {@link #rebuild}. */
    public List<String> plan() {
        try (Connection connection = dataSource.getConnection()) {
            return AccountRange.all(connection).stream()
                    .map(AccountRange::toString)
                    .toList();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** What would be changed, as of one moment. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RebuildReport preview(String part) {
        try (Connection connection = dataSource.getConnection()) {
            return Rebuilding.preview(connection, AccountRange.parse(part));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Changes what is wrong, in the caller's transaction, which has the part's accounts locked from now on. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RebuildReport rebuild(String part) {
        try (Connection connection = dataSource.getConnection()) {
            return Rebuilding.rebuild(connection, AccountRange.parse(part));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
