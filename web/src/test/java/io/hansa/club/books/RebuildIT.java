package io.hansa.club.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.member.Enrolment;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Somebody;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** State that was damaged is told by a preview, made anew from facts by a rebuild, and then sound. */
@InContainer
class RebuildIT {

    @Inject
    AsSystem system;

    @Inject
    Enrolment enrolment;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void what_was_damaged_is_told_made_anew_and_sound() throws Exception {
        var wallet = walletWith(100);
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

    private AccountId walletWith(long points) {
        var member =
                system.call(() -> enrolment.enrol(Somebody.withoutPassword())).number();
        var wallet = accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow();
        var header = new Header(
                new IdempotencyKey("rebuild-test", UUID.randomUUID().toString()),
                "test.accrual",
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
        system.inTransaction(() -> ledger.post(new Command.Accrue(
                header,
                wallet,
                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                points,
                Optional.of(programme.today().plusYears(2)),
                "programme",
                0,
                List.of())));
        return wallet;
    }

    private RunView finished(RunNumber number) {
        var view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
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
