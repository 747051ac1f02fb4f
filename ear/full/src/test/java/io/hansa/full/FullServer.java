package io.hansa.full;

import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.Ports;
import io.hansa.launcher.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A full Payara Server under target/, on the loopback address and free ports, over the test database. */
final class FullServer implements AutoCloseable {

    private static final Path GLASSFISH =
            Path.of("target", "payara6", "glassfish").toAbsolutePath();
    private static final Pattern LISTENER = Pattern.compile("<network-listener port=\"(8080|8181|4848)\"");
    private static final Pattern OTHER_PORT = Pattern.compile("port=\"(3700|3820|3920|8686)\"");
    private static final long MINUTES = 5;

    private final int http;
    private final int admin;

    private FullServer(int http, int admin) {
        this.http = http;
        this.admin = admin;
    }

    static FullServer start() throws IOException, InterruptedException {
        var server = new FullServer(Ports.free(), Ports.free());
        server.confine(GLASSFISH.resolve("domains/domain1/config/domain.xml"));
        server.asadmin("start-domain", "domain1");
        return server;
    }

    /** The domain as it is shipped listens everywhere, on fixed ports. */
    private void confine(Path domain) throws IOException {
        var shipped = domain.resolveSibling("domain.xml.shipped");
        if (!Files.exists(shipped)) {
            Files.copy(domain, shipped);
        }
        var text = Files.readString(shipped).replace("0.0.0.0", "127.0.0.1");
        text = LISTENER.matcher(text)
                .replaceAll(match -> "<network-listener address=\"127.0.0.1\" port=\"" + port(match.group(1)) + "\"");
        text = OTHER_PORT.matcher(text).replaceAll(match -> "port=\"" + Ports.free() + "\"");
        text = text.replace(
                "<hazelcast-config-specific-configuration>",
                "<hazelcast-config-specific-configuration enabled=\"false\" clustering-enabled=\"false\">");
        Files.writeString(domain, text);
    }

    private int port(String shipped) {
        return switch (shipped) {
            case "8080" -> http;
            case "4848" -> admin;
            default -> Ports.free();
        };
    }

    void deploy(Path application) throws IOException, InterruptedException {
        asadmin("deploy", "--force", application.toAbsolutePath().toString());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http + "/");
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        var script = System.getProperty("os.name").startsWith("Windows") ? "asadmin.bat" : "asadmin";
        var command = new ArrayList<>(
                List.of(GLASSFISH.resolve("bin").resolve(script).toString(), "--port", Integer.toString(admin)));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "asadmin.log").toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(configuration(EmbeddedDatabase.forTests()));
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("asadmin " + String.join(" ", arguments) + ": "
                    + Files.readString(Path.of("target", "asadmin.log")));
        }
    }

    private static Map<String, String> configuration(TestDatabase database) {
        return Map.of(
                "HANSA_DB_URL", database.jdbcUrl(),
                "HANSA_DB_USER", database.app().name(),
                "HANSA_DB_PASSWORD", database.app().password(),
                "HANSA_DB_MIGRATE_USER", database.migrate().name(),
                "HANSA_DB_MIGRATE_PASSWORD", database.migrate().password(),
                "HANSA_TOKEN_KEY", "dGhlIGtleSBvZiB0aGUgdGVzdHMsIGFuZCBvZiBub3RoaW5nIGVsc2U=",
                // of RFC 8032, test 1
                "HANSA_SEAL_KEY", "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin("stop-domain", "domain1");
    }
}
