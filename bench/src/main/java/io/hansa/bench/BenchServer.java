package io.hansa.bench;

import io.hansa.launcher.Ports;
import io.hansa.launcher.Server;
import io.hansa.launcher.ServerSettings;
import io.hansa.launcher.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The product's server over the measurement's database, with the measurement's own addresses added to a copy of its WAR. */
final class BenchServer {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final long LOOK_NANOS = 200_000_000;
    private static final String CALLS = "1000000000";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;

    BenchServer(TestDatabase database) throws IOException {
        var settings = new ServerSettings(
                TARGET.resolve("server").resolve("payara-micro.jar"),
                war(),
                TARGET.resolve("server"),
                "127.0.0.1",
                Ports.free(),
                List.of("-Xmx1500m"),
                Map.of(
                        "hansa.db.url", database.jdbcUrl(),
                        "hansa.db.user", database.app().name(),
                        "hansa.db.password", database.app().password(),
                        "hansa.db.migrate.user", database.migrate().name(),
                        "hansa.db.migrate.password", database.migrate().password(),
                        "hansa.api.calls.per.minute", CALLS,
                        "hansa.token.key", "dGhlIGtleSBvZiB0aGUgYmVuY2gsIGFuZCBvZiBub3RoaW5nIGVsc2U=",
                        "hansa.seal.key", sealKey()));
        server = Server.start(settings);
        database.stopFirst(server::close);
    }

    private static String sealKey() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path war() throws IOException {
        Path war = TARGET.resolve("server").resolve("bench.war");
        Files.copy(Path.of("../web/target/web.war"), war, StandardCopyOption.REPLACE_EXISTING);
        Path own = Path.of("target/classes/io/hansa/bench/server");
        try (FileSystem inside = FileSystems.newFileSystem(war);
                var classes = Files.list(own)) {
            Path folder = Files.createDirectories(inside.getPath("WEB-INF/classes/io/hansa/bench/server"));
            for (Path file : classes.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        return war;
    }

    ProcessHandle process() throws IOException {
        String pid = Files.readString(TARGET.resolve("server").resolve("server.pid"));
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Signs a client in. */
    String token(String client, String secret) throws IOException, InterruptedException {
        HttpRequest request = request("oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
                .build();
        return json(send(request, 200)).getString("access_token");
    }

    JsonObject make(String path) throws IOException, InterruptedException {
        return json(send(request(path).POST(BodyPublishers.noBody()).build(), 200));
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return json(send(request(path).build(), 200));
    }

    /** @throws IllegalStateException when a run ends otherwise */
    void awaitDone(String run) throws IOException, InterruptedException {
        String state = "QUEUED";
        while (state.equals("QUEUED") || state.equals("RUNNING")) {
            LockSupport.parkNanos(LOOK_NANOS);
            state = get("bench/runs/" + run).getString("state");
        }
        if (!state.equals("DONE")) {
            throw new IllegalStateException("run " + run + " ended as " + state);
        }
    }

    String post(String path, String token, String key, String body, int status)
            throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request, status);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path))
                .timeout(Duration.ofSeconds(120));
    }

    private String send(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
