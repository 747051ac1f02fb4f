package io.hansa.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options of the embedded server; decision record 0009 gives the reason of each. */
final class ServerArguments {

    private static final String PAGE_SIZE = "--innodb-page-size=";

    private ServerArguments() {}

    static List<String> of(Path data, Path pidFile, Path initFile) {
        var arguments = new ArrayList<>(List.of(
                "--bind-address=" + EmbeddedDatabase.HOST,
                "--skip-name-resolve",
                // the key for encrypted connections costs 12 s, and nothing leaves this machine
                "--skip-ssl",
                "--innodb-rollback-on-timeout=1",
                "--innodb-snapshot-isolation=1",
                "--innodb-ft-min-token-size=1",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--log-bin-trust-function-creators=1",
                "--max-connections=200",
                "--pid-file=" + pidFile,
                "--init-file=" + initFile));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        arguments.add(PAGE_SIZE + PageSize.of(data));
        // for measurements: the size of the buffer pool, for one
        arguments.addAll(more());
        return arguments;
    }

    /** Those that the files are made with, too: of several the last holds. */
    static List<String> ofInstallation(Path data) {
        var arguments = new ArrayList<>(List.of(PAGE_SIZE + PageSize.of(data)));
        more().stream().filter(argument -> argument.startsWith(PAGE_SIZE)).forEach(arguments::add);
        return arguments;
    }

    private static List<String> more() {
        var options = System.getProperty("hansa.db.options", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }
}
