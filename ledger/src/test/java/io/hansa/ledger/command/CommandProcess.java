package io.hansa.ledger.command;

import io.hansa.launcher.TestDatabase;
import io.hansa.ledger.testing.LedgerWorld;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mariadb.jdbc.Driver;

/** The command line as a process of its own, with nothing but the ledger's classes and the driver. */
final class CommandProcess {

    private final Path folder;

    /** @param folder for what it says */
    CommandProcess(Path folder) {
        this.folder = folder;
    }

    /** How a process ended, and what it said. */
    record Ended(int code, String out, String err) {}

    /** On a schema of the test run's database. */
    Ended on(String schema, String command, String... more) throws Exception {
        TestDatabase database = LedgerWorld.instance().database();
        Path password =
                Files.writeString(folder.resolve("password"), database.root().password() + "\n");
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--url",
                "jdbc:mariadb://127.0.0.1:" + database.port() + "/" + schema,
                "--user",
                database.root().name(),
                "--password-file",
                password.toString()));
        arguments.addAll(List.of(more));
        return with(arguments);
    }

    Ended with(List<String> arguments) throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                place(LedgerCommand.class) + File.pathSeparator + place(Driver.class),
                LedgerCommand.class.getName()));
        command.addAll(arguments);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
