package io.hansa.ledger.notice;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.ledger.sql.WriteDeadline;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Announces the ends of lots, in the transaction in which their owners are told. Who may ask is decided at the caller's boundary.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Notices {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    WriteDeadline deadline;

    /**
     * Announces what is due of some accounts. From now on these lots end: on the day that their rule says, and not before they
     * were announced for as many days as was promised.
     *
     * @param today the day on which the owners are told
     * @return what was announced; nothing that was announced before and still holds
     */
    public List<Notice> announce(Collection<AccountId> accounts, LocalDate today) {
        Instant now = clock.instant();
        deadline.recordedAt(now);
        try (Connection connection = dataSource.getConnection()) {
            return new NoticeWriter(connection, now).announce(accounts, today);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
