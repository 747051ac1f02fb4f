package io.hansa.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Locale;

/** The command line and the environment of the server's process. */
final class ServerCommand {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    /** The figures of the machine are not for whoever can open a page. */
    private static final String NO_METRICS =
            "configs.config.server-config.microprofile-metrics-configuration.enabled=false";

    private ServerCommand() {}

    static ProcessBuilder of(ServerSettings settings) throws IOException {
        var root = settings.root().toAbsolutePath();
        Trees.delete(root);
        Files.createDirectories(root);
        var logging = settings.folder().resolve("logging.properties").toAbsolutePath();
        try (InputStream properties = ServerCommand.class.getResourceAsStream("logging.properties")) {
            Files.copy(properties, logging, StandardCopyOption.REPLACE_EXISTING);
        }
        var preboot = settings.folder().resolve("preboot.txt").toAbsolutePath();
        Files.writeString(preboot, "set " + LISTENER + settings.host() + "\nset " + NO_METRICS + "\n");

        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.options());
        command.add("-jar");
        command.add(settings.payara().toAbsolutePath().toString());
        // --nocluster would win over --nohazelcast and leave port 6900 open on every address
        command.add("--nohazelcast");
        command.add("--disablephonehome");
        add(command, "--rootdir", root);
        add(command, "--unpackdir", Files.createDirectories(runtime(settings)));
        add(command, "--logproperties", logging);
        add(command, "--prebootcommandfile", preboot);
        add(command, "--port", settings.port());
        add(command, "--contextroot", "/");
        add(command, "--deploy", settings.application().toAbsolutePath());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        settings.configuration().forEach((key, value) -> builder.environment().put(variable(key), value));
        return builder;
    }

    private static Path runtime(ServerSettings settings) {
        return settings.folder().resolve("runtime").toAbsolutePath();
    }

    private static void add(ArrayList<String> command, String option, Object value) {
        command.add(option);
        command.add(value.toString());
    }

    /** MicroProfile Config finds {@code hansa.db.url} under {@code HANSA_DB_URL}. */
    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
