package io.hansa.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR on a full server does what the WAR does on Micro. */
class FullServerIT {

    private static final int HALF_SECONDS = 120;

    private static FullServer server;

    @BeforeAll
    static void deploy() throws IOException, InterruptedException {
        server = FullServer.start();
        server.deploy(Path.of("target", "hansa.ear"));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.close();
    }

    @Test
    void shows_a_page() throws IOException, InterruptedException {
        var page = get("member/index.xhtml");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("汉萨");
    }

    @Test
    void refuses_an_api_call_without_a_token_as_a_problem() throws IOException, InterruptedException {
        var answer = get("api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void ticks() throws SQLException {
        try (var root = EmbeddedDatabase.forTests()
                        .connect(EmbeddedDatabase.forTests().root());
                var statement = root.createStatement()) {
            statement.execute(
                    "INSERT INTO outbox_message (recipient, channel, code, message_key, args, state, attempts,"
                            + " next_attempt_at, created_at) VALUES ('HM00000001', 'INBOX', 'tick', 'tick', '{}', 'WAITING', 0,"
                            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
            boolean sent = false;
            for (int waited = 0; waited < HALF_SECONDS && !sent; waited++) {
                try (var row = statement.executeQuery("SELECT SLEEP(0.5), (SELECT COUNT(*) FROM outbox_message"
                        + " WHERE message_key = 'tick' AND state = 'SENT')")) {
                    row.next();
                    sent = row.getInt(2) == 1;
                }
            }
            assertThat(sent).as("the outbox was emptied by a timer").isTrue();
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
    }
}
