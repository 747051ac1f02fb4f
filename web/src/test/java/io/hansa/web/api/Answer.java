package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the API answered. */
record Answer(int status, HttpHeaders headers, String text) {

    /** A path that is a name only: the library compiles a script for each path, which takes it ten times as long as to look it up. */
    private static final Predicate<String> TOP = Pattern.compile("\\w+").asMatchPredicate();

    Answer(HttpResponse<String> response) {
        this(response.statusCode(), response.headers(), response.body());
    }

    /** Fails unless the status is this one. */
    Answer is(int expected) {
        assertThat(status).as(this::toString).isEqualTo(expected);
        return this;
    }

    /** Fails unless it is a problem with this status and code. */
    Answer isProblem(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).as(this::toString).startsWith("application/problem+json");
        assertThat(text("code")).as(this::toString).isEqualTo(code);
        assertThat(text("type")).isEqualTo("urn:hansa:problem:" + code);
        assertThat(number("status")).isEqualTo(expected);
        assertThat(text("title")).isNotBlank();
        return this;
    }

    boolean replayed() {
        return headers.firstValue(Idempotent.REPLAYED).filter("true"::equals).isPresent();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String text(String path) {
        return TOP.test(path) ? Objects.toString(top().get(path), null) : json().getString(path);
    }

    long number(String path) {
        return TOP.test(path) ? ((Number) top().get(path)).longValue() : json().getLong(path);
    }

    <T> List<T> list(String path) {
        return json().getList(path);
    }

    private Map<String, Object> top() {
        return json().getMap("$");
    }

    JsonPath json() {
        return JsonPath.from(text);
    }

    @Override
    public String toString() {
        return status + " " + text;
    }
}
