package io.hansa.web.api.world;

import io.hansa.kernel.Programme;
import io.hansa.partners.period.EarlierPeriodOpen;
import io.hansa.partners.settlement.Settlement;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;

/** Months that are over: frozen, opened once more for what a test puts into them, and closed, whatever other tests have in them. */
@ApplicationScoped
class PastMonths {

    @Inject
    Settlement settlement;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Programme programme;

    /** Lets no more postings into a month, nor into those before it. */
    void freeze(YearMonth month) {
        try {
            settlement.freeze(month);
        } catch (EarlierPeriodOpen open) {
            freeze((YearMonth) open.args().get("earlier"));
            freeze(month);
        }
    }

    /**
     * Takes postings into a month.
     *
     * @return since when they were taken before, for {@link #shut}
     */
    LocalDate open(YearMonth month) {
        LocalDate before = openFrom(month.atDay(1));
        if (!before.isAfter(month.atDay(1))) {
            openFrom(before);
        }
        return before;
    }

    /** Freezes a month that was opened, with the months between that had no postings, as if it had been frozen in its turn. */
    void shut(YearMonth month, LocalDate before) {
        if (!before.isAfter(month.atDay(1))) {
            freeze(month);
            return;
        }
        for (YearMonth each = month; each.atDay(1).isBefore(before); each = each.plusMonths(1)) {
            if (!frozen(each)) {
                openFrom(each.atDay(1));
                settlement.freeze(each);
            }
        }
        openFrom(before);
    }

    /** Does something in a month, which is frozen afterwards. */
    void within(YearMonth month, Runnable work) {
        LocalDate before = open(month);
        work.run();
        shut(month, before);
    }

    /** Whatever partners of other tests have in it. */
    void close(YearMonth month) {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE partner_period SET closed_at = ?, closed_by = 'system:tests' WHERE month = ?")) {
            update.setTimestamp(1, Timestamp.from(programme.now()));
            update.setString(2, month.toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean frozen(YearMonth month) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT 1 FROM partner_period WHERE month = ?")) {
            select.setString(1, month.toString());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Since when postings are taken; gives what was before. */
    private LocalDate openFrom(LocalDate date) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT open_from FROM partner_open_from WHERE id = 1");
                var update = connection.prepareStatement("UPDATE partner_open_from SET open_from = ? WHERE id = 1")) {
            try (var row = select.executeQuery()) {
                row.next();
                LocalDate before = row.getObject(1, LocalDate.class);
                update.setObject(1, date);
                update.executeUpdate();
                return before;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
