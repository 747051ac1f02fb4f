package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what: every operation by every kind of caller. */
@OverHttp
class WhoMayIT {

    private static Map<String, Api> callers;

    @BeforeAll
    static void callers() {
        callers = new TreeMap<>(Map.of(
                "anonymous", Api.anonymous(),
                "partner", World.partner().api(),
                "member", World.me(World.memberWithPassword()),
                "auditor", World.staff("AUDITOR"),
                "marketing", World.staff("MARKETING"),
                "service", World.staff("SERVICE"),
                "finance", World.staff("FINANCE")));
    }

    /** The first kind of caller after the operation may call it; all others get 401 or 403 before anything is looked at. */
    @ParameterizedTest
    @CsvSource({
        "POST, /partner/accruals, partner",
        "POST, /partner/redemptions, partner",
        "POST, /partner/transactions/X/reversal, partner",
        "POST, /partner/transactions:batch, partner",
        "GET,  /partner/transactions, partner",
        "GET,  /partner/transactions/X, partner",
        "GET,  /partner/members/0000000018, partner",
        "GET,  /partner/vouchers/X, partner",
        "POST, /partner/vouchers/X/redemption, partner",
        "GET,  /partner/statements, partner",
        "GET,  /partner/statements/X, partner",
        "GET,  /partner/statements/X/lines/1/entries, partner",
        "GET,  /partner/statements/X/entries.csv, partner",
        "GET,  /partner/transactions.csv, partner",
        "GET,  /partner/files, partner",
        "GET,  /partner/files/F000000000, partner",
        "PUT,  /partner/files/F000000000/confirmation, partner",
        "PUT,  /partner/files/F000000000/cancellation, partner",
        "PUT,  /partner/files/F000000000/resumption, partner",
        "GET,  /partner/files/F000000000/results, partner",
        "GET,  /partner/files/F000000000/results.csv, partner",
        "GET,  /partner/statements/X/statement.pdf, partner",
        "GET,  /me, member",
        "GET,  /me/statement, member",
        "GET,  /me/rewards, member",
        "GET,  /me/rewards/X, member",
        "POST, /me/quotes, member",
        "GET,  /me/orders, member",
        "POST, /me/orders, member",
        "GET,  /me/orders/R000000001, member",
        "PUT,  /me/orders/R000000001/confirmation, member",
        "PUT,  /me/orders/R000000001/cancellation, member",
        "POST, /me/gift-quotes, member",
        "GET,  /me/gifts, member",
        "POST, /me/gifts, member",
        "GET,  /me/gifts/G000000001, member",
        "GET,  /me/events, member",
        "GET,  /me/events/E000001, member",
        "GET,  /me/bookings, member",
        "POST, /me/bookings, member",
        "GET,  /me/bookings/B000000001, member",
        "PUT,  /me/bookings/B000000001/cancellation, member",
        "GET,  /admin/verification, auditor finance",
        "GET,  /admin/entries/9223372036854775807/proof, auditor finance",
        "GET,  /admin/seals, auditor finance",
        "GET,  /partner/entries/9223372036854775807/proof, partner",
        "GET,  /me/entries/9223372036854775807/proof, member",
        "GET,  /admin/closings/1999-01, auditor finance",
        "GET,  /admin/runs, marketing service finance",
        "GET,  /admin/runs/1, marketing service finance",
        "GET,  /admin/adjustments, service finance auditor",
        "POST, /admin/adjustments, service finance",
        "GET,  /admin/adjustments/A000000001, service finance auditor",
        "PUT,  /admin/adjustments/A000000001/approval, finance",
        "PUT,  /admin/adjustments/A000000001/refusal, finance",
        "PUT,  /admin/adjustments/A000000001/withdrawal, service finance",
        "POST, /admin/entries/1/reversal, finance"
    })
    void each_operation_is_for_its_callers_only(String method, String path, String allowed) {
        callers.forEach((who, api) -> {
            Answer answer = call(api, method, path);
            if (allowed.contains(who)) {
                assertThat(answer.status())
                        .as(who + " " + answer)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else if (who.equals("anonymous")) {
                answer.isProblem(401, "unauthenticated");
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            } else {
                answer.isProblem(403, "not-allowed");
            }
        });
    }

    private static Answer call(Api api, String method, String path) {
        return method.equals("POST")
                ? api.key("who-" + World.unique()).post(path, "{}")
                : api.call(method, path, null, null);
    }

    /** However the path is written: what the container gives to the API is handled as the API's, and is nothing there. */
    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/v1/me", "/a%70i/v1/me", "//api/v1/me", "/x/../api/v1/me"})
    void the_api_is_known_by_its_decoded_path(String path) {
        Answer answer = callers.get("member").getRaw(path);

        answer.isProblem(404, "no-such-resource");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "accrue,  POST, /partner/accruals",
        "redeem,  POST, /partner/redemptions",
        "reverse, POST, /partner/transactions/X/reversal",
        "members, GET,  /partner/members/0000000018",
        "voucher, GET,  /partner/vouchers/X",
        "files,   GET,  /partner/files",
        "read,    GET,  /partner/transactions"
    })
    void a_client_needs_the_scope(String scope, String method, String path) {
        World.Partner partner = World.partner();
        String other = scope.equals("read") ? "accrue" : "read";

        call(World.client(partner, other).api(), method, path).isProblem(403, "not-allowed");
        assertThat(call(World.client(partner, scope).api(), method, path).status())
                .isNotEqualTo(403);
    }

    @Test
    void a_token_with_fewer_scopes_than_its_client_may_less() {
        World.Partner partner = World.partner();
        String form = "grant_type=client_credentials&client_id=" + partner.clientId() + "&client_secret="
                + partner.secret() + "&scope=read";
        Answer token = Api.anonymous().form("/oauth2/token", form).is(200);

        assertThat(token.text("scope")).isEqualTo("read");
        Api reader = Api.as(token.text("access_token"));
        reader.get("/partner/transactions").is(200);
        reader.key("k")
                .post("/partner/accruals", World.bought("S1", World.member(), 1_000))
                .isProblem(403, "not-allowed");
        reader.key("k")
                .post("/partner/transactions:batch", Batches.accruals("S", World.member(), 1, 1_000))
                .isProblem(403, "not-allowed");
    }

    static Stream<String> badTokens() {
        String good = World.partner().token();
        String[] parts = good.split("\\.");
        String unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        return Stream.of(
                "nonsense", "", good.substring(0, good.length() - 3), parts[0] + "." + parts[1] + ".", unsigned);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_was_not_signed_here_opens_nothing(String token) {
        Api.as(token).get("/partner/transactions").isProblem(401, "unauthenticated");
    }

    @Test
    void another_partners_things_are_not_found() {
        World.Partner mine = World.partner();
        World.Partner other = World.partner();
        String member = World.member();
        mine.api()
                .key("k")
                .post("/partner/accruals", World.bought("S1", member, 1_000_000))
                .is(201);

        other.api().get("/partner/transactions/S1").isProblem(404, "no-such-resource");
        other.api()
                .key("k")
                .post(
                        "/partner/transactions/S1/reversal",
                        "{\"reference\":\"X1\",\"occurredAt\":\"" + World.hourAgo() + "\"}")
                .is(202);
        assertThat(other.api()
                        .get("/partner/transactions?state=ACCEPTED")
                        .is(200)
                        .list("items"))
                .isEmpty();
    }

    @Test
    void another_members_things_are_not_found() {
        World.Partner partner = World.partner();
        String reward = World.reward(partner, 100, 5);
        String event = World.event(5, 0);
        String member = World.memberWithPassword();
        World.give(partner, member, 100);
        Api mine = World.me(member);
        String quote = mine.post("/me/quotes", "{\"reward\":\"" + reward + "\"}")
                .is(200)
                .text("quote");
        Api other = World.me(World.memberWithPassword());

        other.key("k").post("/me/orders", "{\"quote\":\"" + quote + "\"}").isProblem(404, "quote-not-found");
        String order = mine.key("k")
                .post("/me/orders", "{\"quote\":\"" + quote + "\"}")
                .is(201)
                .text("order");
        String booking = mine.key("b")
                .post("/me/bookings", "{\"event\":\"" + event + "\"}")
                .is(201)
                .text("booking");

        other.get("/me/orders/" + order).isProblem(404, "order-not-found");
        other.put("/me/orders/" + order + "/confirmation").isProblem(404, "order-not-found");
        other.put("/me/orders/" + order + "/cancellation").isProblem(404, "order-not-found");
        other.get("/me/bookings/" + booking).isProblem(404, "booking-not-found");
        other.put("/me/bookings/" + booking + "/cancellation").isProblem(404, "booking-not-found");
    }

    @Test
    void members_and_staff_have_doors_of_their_own() {
        String member = World.memberWithPassword();
        String body = "{\"login\":\"" + member + "\",\"password\":\"a long password of tests\"}";
        Api.anonymous().post("/admin/sessions", body).isProblem(401, "wrong-credentials");
        Api.anonymous().post("/me/sessions", body).is(200);
    }
}
