package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.Visitor;
import io.hansa.testing.WhoMay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static Calls calls;

    @BeforeAll
    static void callers() {
        calls = new Calls();
        World.Partner mine = calls.mine;
        callers = new HashMap<>(Map.of(
                "anonymous", Api.anonymous(),
                "client-A", mine.api(),
                "client-B", World.partner().api(),
                "revoked", revoked(mine),
                "sandbox-A", World.sandbox(mine).client().api(),
                "till", browsing(World.partnerLogin(mine, "PARTNER_TILL")),
                "p-finance", browsing(World.partnerLogin(mine, "PARTNER_FINANCE")),
                "p-admin", browsing(World.partnerLogin(mine, "PARTNER_ADMIN")),
                "member-1", World.me(calls.member),
                "member-2", World.me(World.memberWithPassword())));
        List.of("MARKETING", "SERVICE", "FINANCE", "ADMIN", "AUDITOR")
                .forEach(role -> callers.put(role.toLowerCase(Locale.ROOT), World.staff(role)));
    }

    /** A system of the same partner that has a token, and is revoked then. */
    private static Api revoked(World.Partner partner) {
        World.Partner client = World.client(partner, "accrue,redeem,reverse,voucher,members,read");
        Api api = client.api();
        api.get("/partner/transactions").is(200);
        World.revoke(client);
        return api;
    }

    /** A user of the partner's portal, whose browser sends its session along. */
    private static Api browsing(String login) {
        return Api.anonymous()
                .with("Cookie", Visitor.signedIn(login, World.PASSWORD).cookie());
    }

    /** The whole table, by the running server; {@link WhoMayTest} sees that every operation has its row. */
    @Test
    void each_operation_is_for_its_callers_only() {
        WhoMay table = WhoMay.call();
        assertThat(callers.keySet()).containsExactlyInAnyOrderElementsOf(table.callers());

        List<String> faults = table.faults((who, operation) -> {
            Calls.Call call = calls.of(operation);
            Answer answer = send(callers.get(who), call);
            explained(answer);
            return answer.status();
        });

        assertThat(faults)
                .as("rows of " + table.file() + " as the server has it")
                .isEmpty();
    }

    private static void explained(Answer answer) {
        if (answer.status() == 401) {
            answer.isProblem(401, answer.text("code"));
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        if (answer.status() == 403) {
            assertThat(answer.text("code")).as(answer::toString).isIn("not-allowed", "client-revoked");
        }
    }

    private static Answer send(Api api, Calls.Call call) {
        return api.key("who-" + World.unique()).call(call.method(), call.path(), call.type(), call.body());
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
        Answer answer = callers.get("member-1").getRaw(path);

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
        "read,    GET,  /partner/transactions",
        "services, POST, /partner/services",
        "subscribe, POST, /partner/subscriptions",
        "charge,  POST, /partner/charges",
        "webhooks, GET, /partner/webhook-endpoints"
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
