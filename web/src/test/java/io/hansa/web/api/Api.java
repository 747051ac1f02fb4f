package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.hansa.testing.RunningHansa;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A client of the running API. Each answer is held against the document that the server publishes: an answer that the document
 * does not know fails the test that got it.
 */
final class Api {

    /** Who offers to go on in HTTP/2 without encryption, with a first message of a few hundred kilobytes, waits for an answer for ever. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static OpenApiInteractionValidator contract;

    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept-Language", "en"));
    private Supplier<URI> server = RunningHansa::address;

    private Api() {}

    static Api anonymous() {
        return new Api();
    }

    static Api as(String token) {
        return new Api().with("Authorization", "Bearer " + token);
    }

    Api with(String header, String value) {
        Api more = new Api();
        more.headers.putAll(headers);
        more.headers.put(header, value);
        more.server = server;
        return more;
    }

    /** The same client at another server. */
    Api at(URI root) {
        Api there = new Api();
        there.headers.putAll(headers);
        there.server = () -> root;
        return there;
    }

    Api key(String idempotencyKey) {
        return with(Idempotent.KEY, idempotencyKey);
    }

    Answer get(String path) {
        return call("GET", path, null, null);
    }

    Answer put(String path) {
        return call("PUT", path, null, null);
    }

    Answer put(String path, String json) {
        return call("PUT", path, "application/json", json);
    }

    Answer post(String path, String json) {
        return call("POST", path, "application/json", json);
    }

    Answer form(String path, String form) {
        return call("POST", path, "application/x-www-form-urlencoded", form);
    }

    Answer call(String method, String path, String type, String body) {
        Answer answer = send(method, path, type, body);
        validate(method, path, answer);
        return answer;
    }

    /** The bytes of a file, of which the document says that it is one. */
    byte[] file(String path) {
        var request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(120));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A call that the document does not know. */
    Answer outsideContract(String method, String path, String type, String body) {
        return send(method, path, type, body);
    }

    /** A path of the server, with its first slash, sent as it is written. */
    Answer getRaw(String path) {
        return send(
                "GET",
                URI.create(RunningHansa.address().resolve("/").toString().replaceAll("/$", "") + path),
                null,
                null);
    }

    private Answer send(String method, String path, String type, String body) {
        return send(method, server.get().resolve("api/v1" + path), type, body);
    }

    private Answer send(String method, URI uri, String type, String body) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(120))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return RunningHansa.address().resolve("api/v1" + path);
    }

    private static void validate(String method, String path, Answer answer) {
        var response = SimpleResponse.Builder.status(answer.status()).withBody(answer.text());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        ValidationReport report =
                contract().validateResponse(uri(path).getPath(), Request.Method.valueOf(method), response.build());
        assertThat(report.getMessages())
                .as(method + " " + path + " answered " + answer + ", which is not what the contract says")
                .isEmpty();
    }

    private static synchronized OpenApiInteractionValidator contract() {
        if (contract == null) {
            contract = OpenApiInteractionValidator.createForInlineApiSpecification(published())
                    .build();
        }
        return contract;
    }

    /** The document as the server publishes it. */
    static String published() {
        try {
            var request = HttpRequest.newBuilder(uri("/openapi.yaml")).build();
            return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException("openapi.yaml", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
