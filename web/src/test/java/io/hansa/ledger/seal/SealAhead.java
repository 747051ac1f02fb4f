package io.hansa.ledger.seal;

import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Seals up to this moment, as the sealer does some minutes later: tests do not wait for it, and nobody else writes meanwhile. */
@Stateless
@PermitAll
public class SealAhead {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    public Optional<SealView> seal() {
        try (Connection connection = dataSource.getConnection()) {
            return new Sealing(connection, key, clock.instant().plus(Sealing.QUIET)).next(Sealing.MOST_LEAVES);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
