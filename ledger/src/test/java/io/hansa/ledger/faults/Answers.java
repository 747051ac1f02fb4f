package io.hansa.ledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.testing.ThreadTransactions;
import io.hansa.ledger.verification.VerificationOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** What was acknowledged before a fault, and whether it is true after it. */
final class Answers {

    private final Path file;

    Answers(Path file) {
        this.file = file;
    }

    static String text(Outcome outcome) {
        return outcome instanceof Outcome.Receipt receipt
                ? Long.toString(receipt.entry().value())
                : ((Outcome.Refused) outcome).reason().code();
    }

    /** By number; a last line that was cut off counts as not acknowledged. */
    Map<Integer, String> acknowledged() throws IOException {
        Map<Integer, String> answers = new TreeMap<>();
        String text = Files.exists(file) ? Files.readString(file) : "";
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> {
            String[] parts = line.split(" ");
            String before = answers.put(Integer.valueOf(parts[0]), parts[1]);
            assertThat(before).as("answers to " + parts[0]).isIn(null, parts[1]);
        });
        return answers;
    }

    int highest() throws IOException {
        return acknowledged().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * Asks every number of a stretch again: what was acknowledged has the same answer, as a replay; all others settle. Then the
     * auditor finds nothing.
     *
     * @return what they brought to the wallets
     */
    long settle(String url, int from, int until) throws SQLException, IOException {
        Map<Integer, String> acknowledged = acknowledged();
        long points = 0;
        try (OneConnection connection = new OneConnection(DriverManager.getConnection(url))) {
            NumberedCommands commands = connection.commands();
            for (int number = from; number < until; number++) {
                Command command = commands.get(number);
                Outcome outcome = connection.post(command);
                if (acknowledged.containsKey(number)) {
                    assertThat(outcome.replayed()).as("acknowledged " + number).isTrue();
                    assertThat(text(outcome)).as("answer " + number).isEqualTo(acknowledged.get(number));
                }
                assertThat(text(connection.post(command))).as("again " + number).isEqualTo(text(outcome));
                points += points(number, outcome);
            }
        }
        assertVerifies(url);
        return points;
    }

    static void assertVerifies(String url) throws SQLException {
        ThreadTransactions transactions = new ThreadTransactions(url, null, null);
        var report = VerificationOn.dataSource(transactions, Clock.systemUTC()).verify();
        transactions.closeIdle();
        assertThat(report.findings()).isEmpty();
    }

    private static long points(int number, Outcome outcome) {
        if (outcome instanceof Outcome.Refused) {
            return 0;
        } else if (NumberedCommands.isAccrual(number)) {
            return NumberedCommands.ACCRUED;
        }
        return NumberedCommands.isRedemption(number) ? -NumberedCommands.REDEEMED : 0;
    }

    /** What all wallets have. */
    static long sum(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT SUM(b.balance) FROM ledger_balance b JOIN ledger_account a ON a.id = b.account"
                                + " WHERE a.kind = 'WALLET' AND a.unit = 'PTS'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
