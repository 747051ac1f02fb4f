package io.hansa.ledger.command;

import io.hansa.kernel.ClockProducer;
import io.hansa.ledger.rebuild.RebuildReport;
import io.hansa.ledger.rebuild.WholeRebuild;
import io.hansa.ledger.verification.Connections;
import io.hansa.ledger.verification.VerificationReport;
import io.hansa.ledger.verification.WholeVerification;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** {@code verify} and {@code rebuild} from the command line. */
public final class LedgerCommand {

    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int COULD_NOT = 2;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    private LedgerCommand(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** @return the exit code */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return new LedgerCommand(Options.parse(arguments, System::getenv), out, err).run();
        } catch (CannotDo e) {
            err.println(e.getMessage());
        } catch (SQLException e) {
            err.println("The database can't be used: " + e.getMessage());
        } catch (RuntimeException e) {
            err.println("It could not be done: " + e);
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory: start it with -Xmx128m or more");
        }
        return COULD_NOT;
    }

    private int run() throws SQLException {
        String url = options.url();
        String user = options.user();
        String password = options.password();
        Connections connections = () -> DriverManager.getConnection(url, user, password);
        try (Connection connection = connections.open()) {
            LedgerDatabase.check(connection);
            return options.isRebuild() ? rebuild(connection) : verify(connections);
        }
    }

    private int verify(Connections connections) throws SQLException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            VerificationReport report = new WholeVerification(
                            connections, options.trusted(), ClockProducer.utc(), threads)
                    .verify(progress());
            out.println(options.has("--json") ? Telling.json(report) : Telling.text(report));
            return report.sound() ? FINE : FOUND;
        } finally {
            threads.shutdown();
        }
    }

    private int rebuild(Connection connection) throws SQLException {
        boolean dry = options.has("--dry-run");
        RebuildReport report = new WholeRebuild(connection, dry).run(progress());
        out.println(options.has("--json") ? Telling.json(report, dry) : Telling.text(report, dry));
        return dry && report.different() > 0 ? FOUND : FINE;
    }

    private Consumer<String> progress() {
        return options.has("--quiet") ? words -> {} : err::println;
    }
}
