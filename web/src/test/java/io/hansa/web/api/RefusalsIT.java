package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API says when it says no. */
@OverHttp
class RefusalsIT {

    private static Api api;
    private static String member;

    @BeforeAll
    static void world() {
        api = World.partner().api();
        member = World.member();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "nonsense",
                "{\"reference\":\"S1\"} and more",
                "{\"reference\":\"S1\",\"reference\":\"S2\"}",
                "{\"reference\":\"S1",
                "{\"reference\":\"S1\"",
                "{\"reference\":{\"a\":[1,",
            })
    void a_body_that_is_not_one_json_object_is_malformed(String body) {
        Answer answer = api.key("k").post("/partner/accruals", body);
        assertThat(answer.status()).as(answer::toString).isEqualTo(400);
        assertThat(answer.text("code")).isIn("malformed-json", "malformed-request");
    }

    @Test
    void what_nests_beyond_all_sense_is_malformed() {
        String body = "{\"reference\":" + "[".repeat(5_000);
        api.key("k").post("/partner/accruals", body).isProblem(400, "malformed-json");
    }

    /** JSON-B alone would read the first three as some number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5                            | whole-number",
                "1e30                           | whole-number",
                "99999999999999999999           | whole-number",
                "\"12\"                         | whole-number",
                "true                           | whole-number",
                "0                              | positive",
                "-5                             | positive",
                "null                           | required"
            })
    void points_are_whole_and_positive_or_refused(String points, String code) {
        String body = World.redeemed("S1", member, 7).replace(":7}", ":" + points + "}");
        Answer answer = api.key("k-" + World.unique()).post("/partner/redemptions", body);

        answer.isProblem(422, "invalid-request");
        assertThat(answer.list("violations.field")).isEqualTo(java.util.List.of("points"));
        assertThat(answer.list("violations.code")).isEqualTo(java.util.List.of(code));
    }

    @Test
    void every_wrong_place_is_named() {
        String body = "{\"transactions\":[{\"kind\":\"GIFT\",\"reference\":\"a b\",\"occurredAt\":\"yesterday\"},"
                + "{\"kind\":\"REVERSAL\",\"reference\":7,\"amount\":3}]}";
        Answer answer = api.key("k").post("/partner/transactions:batch", body).isProblem(422, "invalid-request");

        assertThat(answer.list("violations.field"))
                .contains(
                        "transactions[0].kind",
                        "transactions[0].occurredAt",
                        "transactions[1].reference",
                        "transactions[1].amount");
    }

    @Test
    void constraints_name_their_place_in_a_batch() {
        String body = "{\"transactions\":[{\"kind\":\"ACCRUAL\",\"reference\":\"a b\",\"occurredAt\":\""
                + World.hourAgo() + "\",\"outlet\":\"T1\",\"member\":\"" + member + "\",\"points\":-1}]}";
        Answer answer = api.key("k").post("/partner/transactions:batch", body).isProblem(422, "invalid-request");

        assertThat(answer.list("violations.field"))
                .containsExactlyInAnyOrder("transactions[0].reference", "transactions[0].points");
    }

    @Test
    void either_an_amount_or_points() {
        String both = World.bought("S1", member, 100).replace("}", ",\"points\":5}");
        Answer answer = api.key("k").post("/partner/accruals", both).isProblem(422, "invalid-request");
        assertThat(answer.list("violations.code")).isEqualTo(java.util.List.of("either"));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-member,      404, 9999999999, T1,  -PT1H",
        "unknown-outlet,      404, ok,         T99, -PT1H",
        "occurred-in-future,  422, ok,         T1,  PT48H",
        "too-late,            409, ok,         T1,  -PT960H"
    })
    void the_domains_refusals_keep_their_code(String code, int status, String who, String outlet, String when) {
        String body = "{\"reference\":\"D" + World.unique() + "\",\"occurredAt\":\""
                + World.hourAgo().plus(java.time.Duration.parse(when)) + "\",\"outlet\":\"" + outlet
                + "\",\"member\":\""
                + (who.equals("ok") ? member : who) + "\",\"points\":5}";
        api.key("k-" + World.unique()).post("/partner/accruals", body).isProblem(status, code);
    }

    @Test
    void a_reference_names_one_accepted_transaction() {
        api.key("k1")
                .post("/partner/accruals", World.bought("ONE", member, 1_000_000))
                .is(201);
        api.key("k2")
                .post("/partner/accruals", World.bought("ONE", member, 1_000_000))
                .isProblem(409, "duplicate-reference");
    }

    @Test
    void in_the_language_that_was_asked_for() {
        Answer english = api.get("/partner/members/9999999999").isProblem(404, "unknown-member");
        Answer chinese = api.with("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.1")
                .get("/partner/members/9999999999")
                .isProblem(404, "unknown-member");

        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(chinese.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(chinese.text("title")).isEqualTo("未找到");
        assertThat(english.text("title")).isEqualTo("Not found");
        assertThat(english.text("detail")).isNotEqualTo(chinese.text("detail"));
    }

    @Test
    void what_http_itself_refuses_is_a_problem_too() {
        api.outsideContract("GET", "/nowhere", null, null).isProblem(404, "no-such-resource");
        Answer wrongMethod = api.outsideContract("DELETE", "/partner/transactions", null, null);
        wrongMethod.isProblem(405, "method-not-allowed");
        assertThat(wrongMethod.header("Allow")).contains("GET");
        api.key("k").call("POST", "/partner/accruals", "text/plain", "hello").isProblem(415, "unsupported-media-type");
        api.with("Accept", "image/png").get("/partner/transactions").isProblem(406, "not-acceptable");
    }

    @Test
    void a_body_has_a_limit() {
        String long1 = World.bought("S1", member, 100).replace("}", ",\"more\":\"" + "x".repeat(20_000) + "\"}");
        Answer answer = api.key("k").post("/partner/accruals", long1).isProblem(413, "body-too-large");
        assertThat(answer.number("limit")).isEqualTo(BodyLimit.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=nonsense",
                "kind=GIFT",
                "state=maybe",
                "recordedAt[gte]=monday"
            })
    void a_query_that_cannot_be_right_is_refused(String query) {
        Answer answer =
                api.get("/partner/transactions?" + query.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.status()).as(query + " " + answer).isBetween(400, 422);
    }

    @Test
    void calls_are_counted() {
        Answer answer = api.get("/partner/transactions").is(200);
        assertThat(answer.header("RateLimit-Policy")).matches("\"calls\";q=[0-9]+;w=60");
        assertThat(answer.header("RateLimit")).matches("\"calls\";r=[0-9]+;t=[0-9]+");
    }
}
