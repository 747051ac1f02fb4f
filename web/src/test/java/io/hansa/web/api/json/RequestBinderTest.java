package io.hansa.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBinderTest {

    enum Size {
        SMALL,
        LARGE
    }

    record Item(String name, Long points) {}

    record Order(
            String id, Integer count, Boolean gift, Instant at, Size size, Optional<String> note, List<Item> items) {}

    @Test
    void binds_what_fits() {
        Order order = bind("""
                {"id":"A","count":2,"gift":true,"at":"2026-03-18T09:12:44.123456789+08:00","size":"LARGE","note":"n",
                 "items":[{"name":"x","points":9223372036854775807}]}""");

        assertThat(order)
                .isEqualTo(new Order(
                        "A",
                        2,
                        true,
                        Instant.parse("2026-03-18T01:12:44.123456Z"),
                        Size.LARGE,
                        Optional.of("n"),
                        List.of(new Item("x", Long.MAX_VALUE))));
    }

    @Test
    void leaves_what_is_absent_to_the_constraints() {
        assertThat(bind("{\"id\":null}"))
                .isEqualTo(new Order(null, null, null, null, null, Optional.empty(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"count\":1.5}                        | count          | whole-number",
                "{\"count\":2147483648}                 | count          | whole-number",
                "{\"count\":\"2\"}                      | count          | whole-number",
                "{\"items\":[{\"points\":1e30}]}        | items[0].points| whole-number",
                "{\"items\":[{},{\"name\":7}]}          | items[1].name  | string",
                "{\"items\":[null]}                     | items[0]       | required",
                "{\"items\":{}}                         | items          | array",
                "{\"items\":[3]}                        | items[0]       | object",
                "{\"gift\":\"true\"}                    | gift           | boolean",
                "{\"at\":\"2026-03-18\"}                | at             | instant",
                "{\"at\":\"2026-03-18T09:12:44\"}       | at             | instant",
                "{\"size\":\"small\"}                   | size           | choice",
                "{\"colour\":\"red\"}                   | colour         | unknown"
            })
    void names_the_place_of_what_does_not_fit(String json, String field, String code) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> bind(json));

        assertThat(refused.violations()).containsExactly(Violation.of(field, code));
    }

    @Test
    void names_all_places_but_not_without_end() {
        String item = "{\"points\":\"x\"},";
        String json = "{\"items\":[" + item.repeat(500) + "{}]}";

        assertThatThrownBy(() -> bind(json))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.violations()).hasSize(100));
    }

    private static Order bind(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        return RequestBinder.bind(object, Order.class);
    }
}
