package io.hansa.ledger.command;

import io.hansa.ledger.verification.TrustedKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was asked on the command line. */
final class Options {

    static final String USAGE = """
            java -jar hansa.jar verify  --url jdbc:mariadb://host:3306/hansa --user NAME [options]
            java -jar hansa.jar rebuild --url jdbc:mariadb://host:3306/hansa --user NAME [--dry-run] [options]
              --password-file FILE   the password; without it the environment's HANSA_DB_PASSWORD
              --trusted-keys IDS     verify: ids of the keys whose seals count, comma-separated; without it any key does
              --dry-run              rebuild: only tell what would be changed
              --json                 the result as JSON
              --quiet                say nothing of the progress
            Exit code: 0 sound or rebuilt, 1 something was found, 2 it could not be done.""";

    private static final List<String> COMMANDS = List.of("verify", "rebuild");
    private static final List<String> WITH_VALUE = List.of("--url", "--user", "--password-file", "--trusted-keys");
    private static final List<String> ALONE = List.of("--dry-run", "--json", "--quiet");

    private final String command;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final UnaryOperator<String> environment;

    private Options(String command, UnaryOperator<String> environment) {
        this.command = command;
        this.environment = environment;
    }

    static Options parse(List<String> arguments, UnaryOperator<String> environment) {
        if (arguments.isEmpty() || !COMMANDS.contains(arguments.get(0))) {
            throw new CannotDo(USAGE);
        }
        Options options = new Options(arguments.get(0), environment);
        for (int i = 1; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (ALONE.contains(word)) {
                options.alone.add(word);
            } else if (WITH_VALUE.contains(word) && i + 1 < arguments.size()) {
                options.values.put(word, arguments.get(++i));
            } else {
                throw new CannotDo("I don't understand " + word + ".\n" + USAGE);
            }
        }
        return options;
    }

    boolean isRebuild() {
        return command.equals("rebuild");
    }

    boolean has(String word) {
        return alone.contains(word);
    }

    String url() {
        String url = required("--url");
        return url.contains("useServerPrepStmts=")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "useServerPrepStmts=true";
    }

    String user() {
        return required("--user");
    }

    String password() {
        String file = values.get("--password-file");
        if (file == null) {
            return Optional.ofNullable(environment.apply("HANSA_DB_PASSWORD")).orElse("");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotDo("The file " + file + " can't be read: " + e.getMessage());
        }
    }

    TrustedKeys trusted() {
        String ids = values.get("--trusted-keys");
        return ids == null ? TrustedKeys.any() : TrustedKeys.of(new HashSet<>(Arrays.asList(ids.split("[,\\s]+"))));
    }

    private String required(String word) {
        if (!values.containsKey(word)) {
            throw new CannotDo(word + " is missing.\n" + USAGE);
        }
        return values.get(word);
    }
}
