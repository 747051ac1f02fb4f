package io.hansa.web.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One call of each operation, of things that belong to the partner {@link #mine} and to the member {@link #member}. What is not
 * made here is asked for by names that nobody has.
 */
final class Calls {

    private static final String JSON = "application/json";

    /** What bodies are that are not JSON. */
    private static final Map<String, String> TYPES = Map.of(
            "POST /partner/files", "text/csv",
            "POST /partner/disputes/{dispute}/files", "application/octet-stream",
            "POST /me/missing-points/{claim}/files", "application/octet-stream");

    /** What is sent: no body where it is null. */
    record Call(String method, String path, String type, String body) {

        static Call json(String method, String path, String body) {
            return new Call(method, path, body == null ? null : JSON, body);
        }
    }

    final World.Partner mine = World.partner();
    final String member = World.memberWithPassword();

    private final Map<String, Supplier<Call>> calls = new HashMap<>();
    private final Api me = World.me(member);
    private final Api api = mine.api();

    Calls() {
        partners();
        members();
        doors();
    }

    Call of(String operation) {
        return calls.getOrDefault(operation, () -> unknown(operation)).get();
    }

    private static Call unknown(String operation) {
        String[] parts = operation.split(" ");
        String path = parts[1].replaceAll("\\{[^}]*}", "1");
        return parts[0].equals("POST")
                ? new Call(parts[0], path, TYPES.getOrDefault(operation, JSON), "{}")
                : Call.json(parts[0], path, null);
    }

    private void partners() {
        World.give(mine, member, 10_000);
        api.key("a1")
                .post("/partner/accruals", World.pointsGiven("A1", member, 100))
                .is(201);
        String voucher = World.voucher(member, World.reward(mine, 100, 5));
        World.give(mine, member, 20);
        long entry = api.get("/partner/transactions/A1").is(200).number("entry");
        World.seal();
        authorisations();

        add("POST /partner/accruals", "/partner/accruals", () -> World.pointsGiven(name(), member, 5));
        add("POST /partner/redemptions", "/partner/redemptions", () -> World.redeemed(name(), member, 5));
        add("POST /partner/transactions/{reference}/reversal", "/partner/transactions/A1/reversal", this::reversal);
        add(
                "POST /partner/transactions/{reference}/confirmation",
                "/partner/transactions/A1/confirmation",
                () -> "{\"event\":\"STAYED\",\"occurredAt\":\"" + World.hourAgo() + "\"}");
        add("POST /partner/transactions:batch", "/partner/transactions:batch", this::batch);
        add("GET /partner/transactions/{reference}", "/partner/transactions/A1");
        add("GET /partner/transactions/{reference}/rules", "/partner/transactions/A1/rules");
        add("GET /partner/members/{member}", "/partner/members/" + member);
        api.call("PUT", "/partner/members/" + member + "/status", "application/json", status())
                .is(200);
        add("GET /partner/members/{member}/status", "/partner/members/" + member + "/status");
        add("PUT /partner/members/{member}/status", "/partner/members/" + member + "/status", Calls::status);
        add("GET /partner/subscriptions/{subscription}", "/partner/subscriptions/S000000001");
        add("GET /partner/outlets/{outlet}/rights", "/partner/outlets/" + World.OUTLET + "/rights");
        add("PUT /partner/reservations/{reservation}/refusal", "/partner/reservations/L1/refusal", () -> "{}");
        add("PUT /partner/outlets/{outlet}/places", "/partner/outlets/" + World.OUTLET + "/places", () -> "{}");
        add("GET /partner/vouchers/{voucher}", "/partner/vouchers/" + voucher);
        add("POST /partner/vouchers/{voucher}/redemption", "/partner/vouchers/" + voucher + "/redemption", this::used);
        add("GET /partner/entries/{entry}/proof", "/partner/entries/" + entry + "/proof");
        add("GET /me/entries/{entry}/proof", "/me/entries/" + entry + "/proof");
        add("GET /admin/entries/{entry}/proof", "/admin/entries/" + entry + "/proof");
    }

    private static String status() {
        return "{\"number\":\"CA 1234\",\"tier\":\"Elite\",\"validUntil\":\"2030-12-31\",\"proof\":\"member file\"}";
    }

    private void authorisations() {
        api.key("h1")
                .post("/partner/authorisations", World.redeemed("H1", member, 1_000))
                .is(201);
        api.key("h2")
                .post("/partner/authorisations", World.redeemed("H2", member, 10))
                .is(201);
        String one = " /partner/authorisations/{authorisation}";

        add("POST /partner/quotes", "/partner/quotes", this::quoted);
        add("POST /partner/authorisations", "/partner/authorisations", () -> World.redeemed(name(), member, 5));
        add("GET" + one, "/partner/authorisations/H1");
        add(
                "POST" + one + "/captures",
                "/partner/authorisations/H1/captures",
                () -> reversal().replace("}", ",\"points\":1}"));
        add("POST" + one + "/release", "/partner/authorisations/H2/release", this::reversal);
    }

    private void members() {
        String reward = World.reward(mine, 10, 50);
        String event = World.event(50, 0);
        String quote = quote(reward);
        String order = me.key("order")
                .post("/me/orders", "{\"quote\":\"" + quote + "\"}")
                .is(201)
                .text("order");
        String other = me.key("other")
                .post("/me/orders", "{\"quote\":\"" + quote(reward) + "\"}")
                .is(201)
                .text("order");
        String booking = me.key("booking")
                .post("/me/bookings", "{\"event\":\"" + World.event(5, 0) + "\"}")
                .is(201)
                .text("booking");

        add("GET /me/rewards/{reward}", "/me/rewards/" + reward);
        add("POST /me/quotes", "/me/quotes", () -> "{\"reward\":\"" + reward + "\"}");
        add("POST /me/orders", "/me/orders", () -> "{\"quote\":\"" + quote(reward) + "\"}");
        add("GET /me/orders/{order}", "/me/orders/" + order);
        add("PUT /me/orders/{order}/confirmation", "/me/orders/" + order + "/confirmation");
        add("PUT /me/orders/{order}/cancellation", "/me/orders/" + other + "/cancellation");
        add("GET /me/events/{event}", "/me/events/" + event);
        add("POST /me/bookings", "/me/bookings", () -> "{\"event\":\"" + event + "\"}");
        add("GET /me/rights/{right}/statement", "/me/rights/LOUNGE/statement");
        add("GET /me/rights/{right}/places", "/me/rights/LOUNGE/places");
        add("PUT /me/reservations/{reservation}/cancellation", "/me/reservations/L1/cancellation");
        add("PUT /me/reservations/{reservation}/complaint", "/me/reservations/L1/complaint");
        add("GET /me/bookings/{booking}", "/me/bookings/" + booking);
        add("PUT /me/bookings/{booking}/cancellation", "/me/bookings/" + booking + "/cancellation");
    }

    private void doors() {
        String staff = World.staffLogin("SERVICE");
        add("POST /me/sessions", "/me/sessions", () -> session(member));
        add("POST /admin/sessions", "/admin/sessions", () -> session(staff));
        String key = Api.anonymous().get("/seals/last").is(200).text("keyId");
        add("GET /seals/keys/{key}.pem", "/seals/keys/" + key + ".pem");
    }

    private void add(String operation, String path) {
        calls.put(operation, () -> Call.json(operation.split(" ")[0], path, null));
    }

    private void add(String operation, String path, Supplier<String> body) {
        calls.put(operation, () -> Call.json(operation.split(" ")[0], path, body.get()));
    }

    private String quote(String reward) {
        return me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}").is(200).text("quote");
    }

    private String batch() {
        return Batches.accruals(name(), member, 1, 100_000);
    }

    private String quoted() {
        return "{\"kind\":\"REDEMPTION\",\"outlet\":\"" + World.OUTLET + "\",\"member\":\"" + member
                + "\",\"points\":5}";
    }

    private String reversal() {
        return "{\"reference\":\"" + name() + "\",\"occurredAt\":\"" + World.hourAgo() + "\"}";
    }

    private String used() {
        return "{\"reference\":\"" + name() + "\",\"occurredAt\":\"" + World.hourAgo() + "\",\"outlet\":\""
                + World.OUTLET + "\"}";
    }

    private static String session(String login) {
        return "{\"login\":\"" + login + "\",\"password\":\"" + World.PASSWORD + "\"}";
    }

    private static String name() {
        return "W" + World.unique();
    }
}
