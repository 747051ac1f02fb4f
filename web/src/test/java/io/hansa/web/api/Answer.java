package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/** What the API answered. */
record Answer(int status, HttpHeaders headers, String text) {

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
        return json().getString(path);
    }

    long number(String path) {
        return json().getLong(path);
    }

    <T> List<T> list(String path) {
        return json().getList(path);
    }

    JsonPath json() {
        return JsonPath.from(text);
    }

    @Override
    public String toString() {
        return status + " " + text;
    }
}
