package io.hansa.club.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestLedger;
import io.hansa.testing.TestRuns;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** State that was damaged is told by a preview, made anew from facts by a rebuild, and then sound. */
@InContainer
class RebuildIT {

    @Inject
    AsSystem system;

    @Inject
    TestLedger ledger;

    @Inject
    TestRuns finishing;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Runs runs;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void what_was_damaged_is_told_made_anew_and_sound() throws Exception {
        var wallet = ledger.wallet();
        ledger.accrue(wallet, 100, programme.today().plusYears(2));
        update("UPDATE ledger_balance SET balance = balance + 7 WHERE account = " + wallet.value());
        update("UPDATE ledger_lot SET available = available - 3 WHERE account = " + wallet.value());

        var preview = finished(system.call(() -> runs.ask(Books.REBUILD, Map.of(RebuildRun.DRY, "true"))));

        assertThat(preview.itemsRefused()).as("rows that differ").isEqualTo(2);
        assertThat(told("state.differs", preview)).hasSize(2).allMatch(row -> row.contains("" + wallet.value()));
        assertThat(statements.balance(wallet)).as("nothing is changed").isEqualTo(107);

        var rebuilt = finished(system.call(() -> runs.ask(Books.REBUILD, Map.of(RebuildRun.DRY, "false"))));

        assertThat(rebuilt.itemsRefused()).isZero();
        assertThat(told("state.rebuilt", rebuilt)).hasSize(2);
        assertThat(statements.balance(wallet)).isEqualTo(100);
        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(100));
        assertThat(finished(system.call(() -> runs.ask(Books.VERIFICATION, Map.of())))
                        .itemsRefused())
                .isZero();
    }

    private RunView finished(RunNumber number) {
        var view = finishing.finished(number);
        assertThat(view.state()).isEqualTo(RunState.DONE);
        return view;
    }

    private List<String> told(String action, RunView run) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT details FROM security_audit WHERE action = '" + action
                        + "' AND subject = 'run:" + run.number() + "'")) {
            var told = new ArrayList<String>();
            while (rows.next()) {
                told.add(rows.getString(1));
            }
            return told;
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
