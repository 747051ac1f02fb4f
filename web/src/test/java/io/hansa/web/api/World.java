package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One test's own small world. */
public final class World {

    static final String OUTLET = "T1";
    public static final String PASSWORD = "a long password of tests";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private World() {}

    /** A partner with an outlet, a contract and a client. */
    public record Partner(String code, String clientId, String secret) {

        String token() {
            return tokenOf(clientId, secret);
        }

        Api api() {
            return Api.as(token());
        }
    }

    public static Partner partner() {
        String code = "P" + unique();
        Answer made = made("/testing/partners?code=" + code);
        return new Partner(code, made.text("clientId"), made.text("secret"));
    }

    /** A contract with a partner that is there, in force since yesterday. */
    public static void contract(String code) {
        made("/testing/contracts?partner=" + code);
    }

    /** A hotel whose room nights are given in kind, at 300 yuan, and set off against money. */
    public static Partner kindPartner() {
        String code = "P" + unique();
        Answer made = made("/testing/kind-partners?code=" + code);
        return new Partner(code, made.text("clientId"), made.text("secret"));
    }

    /** The programme confirms a delivery in kind. */
    static void confirmedInKind(String delivery) {
        made("/testing/kind-confirmations?delivery=" + delivery);
    }

    /** The programme says that a partner gave two room nights; the number of the delivery. */
    static String reportedInKind(Partner partner) {
        return made("/testing/kind-reports?partner=" + partner.code()).text("delivery");
    }

    /** Works out what the partner's current month comes to. */
    public static void value(Partner partner) {
        made("/testing/values?partner=" + partner.code());
    }

    /** A partner that buys its points in blocks of so many. */
    public static Partner prepaidPartner(long block) {
        String code = "P" + unique();
        Answer made = made("/testing/prepaid-partners?code=" + code + "&block=" + block);
        return new Partner(code, made.text("clientId"), made.text("secret"));
    }

    /** Code of the reason for which a partner is refused to give points. */
    public static String refused(Partner partner, String member, long points) {
        return partner.api()
                .key("refused-" + unique())
                .post("/partner/accruals", pointsGiven("G" + unique(), member, points))
                .is(409)
                .text("code");
    }

    /** A service provider with a contract and a client. */
    public static Partner provider() {
        String code = "S" + unique();
        Answer made = made("/testing/providers?code=" + code);
        return new Partner(code, made.text("clientId"), made.text("secret"));
    }

    /** A service of a provider's on offer, charged each day. @param price as JSON */
    public static void service(Partner provider, String code, String price) {
        provider.api()
                .key("service-" + code)
                .post("/partner/services", serviceBody(code, "DAILY", price))
                .is(201);
        made("/testing/services?partner=" + provider.code() + "&service=" + code);
        provider.api().put("/partner/services/" + code + "/offer").is(200);
    }

    static String serviceBody(String code, String cycle, String price) {
        return "{\"code\":\"" + code + "\",\"name\":{\"zh\":\"彩铃\",\"en\":\"Ringtone\"},"
                + "\"description\":{\"zh\":\"每天一首新歌\",\"en\":\"A new song each day\"},\"cycle\":\"" + cycle
                + "\",\"price\":" + price + "}";
    }

    /** A provider says that a member agreed to a service; the number of the subscription that waits for it. */
    public static String asked(Partner provider, String service, String member) {
        return provider.api()
                .key("ask-" + unique())
                .post("/partner/subscriptions", askBody(service, member))
                .is(201)
                .text("subscription");
    }

    static String askBody(String service, String member) {
        return "{\"service\":\"" + service + "\",\"member\":\"" + member
                + "\",\"evidence\":{\"channel\":\"SMS\",\"shown\":\"Ringtone, 5 yuan a day. Reply YES.\",\"consentedAt\":\""
                + hourAgo() + "\",\"reference\":\"rec-1\"}}";
    }

    /** Charges for a subscription; the code of the refusal, or {@code accepted}. */
    public static String charged(Partner provider, String subscription, String amount) {
        String reference = "C" + unique();
        Answer answer =
                provider.api().key(reference).post("/partner/charges", chargeBody(reference, subscription, amount));
        return answer.status() == 201 ? "accepted" : answer.text("code");
    }

    static String chargeBody(String reference, String subscription, String amount) {
        return "{\"reference\":\"" + reference + "\",\"subscription\":\"" + subscription + "\",\"amount\":" + amount
                + "}";
    }

    /** A partner whose month, some months ago, is settled: three sales of 1,000 yuan, a line of 300 yuan. */
    public record Settled(Partner partner, String statement) {}

    public static Settled settled(int monthsAgo) {
        String code = "P" + unique();
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(monthsAgo);
        Answer made = made("/testing/settled-partners?code=" + code + "&month=" + month + "&member=" + member());
        return new Settled(new Partner(code, made.text("clientId"), made.text("secret")), made.text("statement"));
    }

    /**
     * A month, some months ago, that is closed: a partner owes 300 yuan by an invoice, and a statement asks for 60 yuan to be paid to
     * another.
     *
     * @param statement that asks for the payment
     */
    public record Closed(Partner owes, String statement) {}

    public static Closed settledAndClosed(int monthsAgo) {
        String sells = "P" + unique();
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(monthsAgo);
        Answer made = made("/testing/closed-months?sells=" + sells + "&gives=P" + unique() + "&month=" + month
                + "&member=" + member());
        return new Closed(new Partner(sells, made.text("clientId"), made.text("secret")), made.text("statement"));
    }

    /** Nobody acted in a dispute or a claim in time. */
    public static void silence(String number) {
        made("/testing/silences?number=" + number);
    }

    /** A further client of a partner, with some scopes only. */
    static Partner client(Partner partner, String scopes) {
        Answer made = made("/testing/clients?partner=" + partner.code() + "&scopes=" + scopes);
        return new Partner(partner.code(), made.text("clientId"), made.text("secret"));
    }

    /** A partner's sandbox: a client of it, and a test member that may earn and redeem. */
    record Sandbox(Partner client, String member, String voucher) {}

    static Sandbox sandbox(Partner partner) {
        Answer made = made("/testing/sandboxes?partner=" + partner.code());
        var client = new Partner(partner.code(), made.text("clientId"), made.text("secret"));
        return new Sandbox(client, made.text("member"), made.text("voucher"));
    }

    /** Registers a public key of a client. */
    static void key(Partner client, String keyId, String pem) {
        made("/testing/keys?client=" + client.clientId() + "&key=" + keyId + "&pem=" + encoded(pem));
    }

    /** Asks signatures of a client: its next token says so. */
    static void mustSign(Partner client) {
        made("/testing/signing?client=" + client.clientId());
    }

    /** Ends a key at once. */
    static void revokeKey(Partner client, String keyId) {
        made("/testing/revoked-keys?client=" + client.clientId() + "&key=" + keyId);
    }

    /** Limits a client to outlets. */
    static void limit(Partner client, String outlets) {
        made("/testing/limits?client=" + client.clientId() + "&outlets=" + outlets);
    }

    /** Ends a client; what tokens it has it keeps. */
    static void revoke(Partner client) {
        made("/testing/revocations?client=" + client.clientId());
    }

    static String tokenOf(String clientId, String secret) {
        return Api.anonymous()
                .form(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + secret)
                .is(200)
                .text("access_token");
    }

    static String member() {
        return members(1).get(0);
    }

    static List<String> members(int count) {
        return made("/testing/members?count=" + count).list("members");
    }

    /** A member that can sign in. */
    public static String memberWithPassword() {
        return made("/testing/members?count=1&password=" + encoded(PASSWORD))
                .<String>list("members")
                .get(0);
    }

    /** The same, with a mail. */
    static String memberWithMail(String mail) {
        return made("/testing/members?count=1&mail=" + encoded(mail) + "&password=" + encoded(PASSWORD))
                .<String>list("members")
                .get(0);
    }

    static Api me(String member) {
        String body = "{\"login\":\"" + member + "\",\"password\":\"" + PASSWORD + "\"}";
        return Api.as(Api.anonymous().post("/me/sessions", body).is(200).text("accessToken"));
    }

    static Api staff(String role) {
        String login = staffLogin(role);
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}";
        return Api.as(Api.anonymous().post("/admin/sessions", body).is(200).text("accessToken"));
    }

    /** A member of staff that can sign in, by its login. */
    public static String staffLogin(String role) {
        String login = "s" + unique().toLowerCase(java.util.Locale.ROOT);
        made("/testing/staff?login=" + login + "&role=" + role + "&password=" + encoded(PASSWORD));
        return login;
    }

    /** A user of a partner's portal that can sign in, by its login. */
    public static String partnerLogin(Partner partner, String role) {
        return partnerLogin(partner.code(), role);
    }

    /** The same, of a partner by its code. */
    public static String partnerLogin(String partner, String role) {
        String login = "p" + unique().toLowerCase(java.util.Locale.ROOT);
        made("/testing/partner-users?login=" + login + "&partner=" + partner + "&role=" + role + "&password="
                + encoded(PASSWORD));
        return login;
    }

    /** A rule that gives so many points more for each purchase at a partner from an amount on; 0: for all. Its code. */
    static String rule(Partner partner, long points, long fromFen) {
        String code = "W" + unique();
        made("/testing/rules?code=" + code + "&partner=" + partner.code() + "&points=" + points + "&fromFen="
                + fromFen);
        return code;
    }

    static void pause(String rule) {
        made("/testing/rules/pauses?code=" + rule);
    }

    /** The voucher of a reward that a member has just redeemed points for, as it is printed. */
    public static String voucher(String member, String reward) {
        return stampedVoucher(member, reward).code();
    }

    /** A voucher with its code, and what its QR code says. */
    public record Voucher(String code, String stamp) {}

    public static Voucher stampedVoucher(String member, String reward) {
        Api me = me(member);
        String quote =
                me.post("/me/quotes", "{\"reward\":\"" + reward + "\"}").is(200).text("quote");
        String order = me.key("order-" + unique())
                .post("/me/orders", "{\"quote\":\"" + quote + "\"}")
                .is(201)
                .text("order");
        Answer confirmed = me.put("/me/orders/" + order + "/confirmation").is(200);
        return new Voucher(confirmed.text("voucher.code"), confirmed.text("voucher.payload"));
    }

    /** Honours a voucher at another till of the partner. */
    public static void honour(Partner partner, String voucher) {
        String reference = "H" + unique();
        partner.api()
                .key(reference)
                .post(
                        "/partner/vouchers/" + voucher + "/redemption",
                        "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + Instant.now() + "\",\"outlet\":\""
                                + OUTLET + "\"}")
                .is(201);
    }

    /** How many vouchers a partner has honoured. */
    public static int vouchersHonoured(Partner partner) {
        return partner.api()
                .get("/partner/transactions?kind=VOUCHER")
                .is(200)
                .list("items")
                .size();
    }

    /** The seats of an event that a member has booked for itself, by the code that is shown at the door. */
    public static String booked(String member, String event) {
        return me(member)
                .key("book-" + unique())
                .post("/me/bookings", "{\"event\":\"" + event + "\"}")
                .is(201)
                .text("code");
    }

    /** A person that staff have entered wherever they enter persons; {@code member}, and the {@code import} in which it stands too. */
    static Answer person(Map<String, String> person, String other) {
        String query = person.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return made("/testing/persons?" + query + "&other=" + other + "&password=" + encoded(PASSWORD));
    }

    /** Two people have a person erased, by servers of which one dies in each chunk, and the run has ended; whether nothing was left. */
    static boolean erased(String member) {
        return made("/testing/erasures?member=" + member).json().getBoolean("erased");
    }

    /** Who was at a partner within a year, as a segment that was looked at; its code. */
    public static String segment(Partner partner) {
        String code = "S" + unique();
        return made("/testing/segments?code=" + code + "&partner=" + partner.code())
                .text("segment");
    }

    /** A household of two. */
    public static void household(String name, String head, String member) {
        made("/testing/households?name=" + encoded(name) + "&head=" + head + "&member=" + member);
    }

    /** One more in the household of its head. */
    public static void joins(String head, String member) {
        made("/testing/household-persons?head=" + head + "&member=" + member);
    }

    /** Lets members give each other points, each from one at once, and put them into their households. */
    public static void allowGifts(long most, long perYear) {
        made("/testing/gift-limits?most=" + most + "&perYear=" + perYear);
    }

    /** Moves a member to where staff confirm what partners give, and what expired may be given back for some days. */
    public static void confirmedByHand(String member, int graceDays) {
        made("/testing/waiting/policies?member=" + member + "&mode=BY_HAND&grace=" + graceDays);
    }

    /** Moves a member to where points wait so, and are taken back so when they were used. */
    static void takenBack(String member, String mode, String clawback) {
        made("/testing/waiting/clawbacks?member=" + member + "&mode=" + mode + "&kind=" + clawback);
    }

    /** Points of a member's that have expired today. */
    public static void expired(String member, long points) {
        made("/testing/waiting/expired?member=" + member + "&points=" + points);
    }

    /** Lets members give each other of a right, each one at once or more. */
    public static void allowGifts(String right, long most, long perYear) {
        made("/testing/gift-limits?right=" + right + "&most=" + most + "&perYear=" + perYear);
    }

    /** @param items below 0: not counted */
    public static String reward(Partner partner, long points, int items) {
        String code = "R" + unique();
        made("/testing/rewards?code=" + code + "&partner=" + partner.code() + "&points=" + points + "&items=" + items);
        return code;
    }

    /** Open today: a score, a choice of three, and words. */
    public static String survey() {
        return made("/testing/surveys").text("survey");
    }

    public static String event(int seats, long points) {
        return made("/testing/events?venue=V" + unique() + "&seats=" + seats + "&points=" + points)
                .text("event");
    }

    /** The time of a correction that waits is over. */
    static void passDeadline(String adjustment) {
        made("/testing/deadlines?adjustment=" + adjustment);
    }

    /** The newest entry in a member's wallet. */
    public static long newestEntry(String member) {
        return me(member).get("/me/statement?limit=1").is(200).number("items[0].entry");
    }

    /** Seals what was recorded until now, without waiting for it to be old enough. */
    public static void seal() {
        made("/testing/seals");
    }

    /** What the server's heap holds after it was collected. */
    static long heapMegabytes() {
        return made("/testing/heap").number("megabytes");
    }

    /** A venue of its own. */
    public static String venue() {
        String venue = "V" + unique();
        made("/testing/venues?venue=" + venue);
        return venue;
    }

    /** One that is netted with others and pays fees; its messages may come months late. */
    static Partner netted() {
        String code = "N" + unique();
        Answer made = made("/testing/netted-partners?code=" + code);
        return new Partner(code, made.text("clientId"), made.text("secret"));
    }

    /** Lets no more postings into a month that is over, nor into those before it. */
    static void frozen(YearMonth month) {
        made("/testing/freezes?month=" + month);
    }

    /** A partner with fees that is netted with others, and sold to a member on many days of a month. */
    static void sellsIn(YearMonth month, String member, int messages) {
        made("/testing/settling/partners?code=P" + unique() + "&month=" + month + "&member=" + member + "&messages="
                + messages);
    }

    /** What settling a frozen month would write. */
    static String settlingRehearsed(YearMonth month) {
        return made("/testing/settling/rehearsals?month=" + month).text("text");
    }

    /** What is written of a month. */
    static String settlingPaper(YearMonth month) {
        return made("/testing/settling/papers?month=" + month).text("text");
    }

    /** Starts a run that settles a month; its number. */
    static long settlingRun(YearMonth month, String key) {
        return made("/testing/settling/runs?month=" + month + "&key=" + key).number("run");
    }

    /** Keeps a file of members; its {@code import}. */
    static Answer membersKept(int members) {
        return made("/testing/membership/files?members=" + members);
    }

    /** Starts the run that imports them; its number. */
    static long membersImported(long file) {
        return made("/testing/membership/imports?file=" + file).number("run");
    }

    /** Puts the members of an import on a new ladder, on which all are due. */
    static String ladderOf(long file, boolean earning) {
        return made("/testing/membership/ladders?file=" + file + "&earning=" + earning)
                .text("ladder");
    }

    /** Starts a review of a ladder; the run's number. */
    static long ladderReviewed(String ladder, String key) {
        return made("/testing/membership/reviews?ladder=" + ladder + "&key=" + key)
                .number("run");
    }

    /** Settles a partner for a month that is over; again: the same statement. */
    static String statement(Partner partner, YearMonth month) {
        MonthsToSettle.prepare();
        return made("/testing/statements?partner=" + partner.code() + "&month=" + month)
                .text("number");
    }

    /** Gives a member points of some date, which a funder pays for. */
    public static void earned(String member, long points, String funder, LocalDate on) {
        made("/testing/points?member=" + member + "&points=" + points + "&funder=" + funder + "&on=" + on);
    }

    /** Closes a month that is over. */
    static void closed(YearMonth month) {
        made("/testing/closings?month=" + month);
    }

    /** Gives a member points, which the partner pays for; the number of the transaction. */
    public static long give(Partner partner, String member, long points) {
        return partner.api()
                .key("give-" + unique())
                .post("/partner/accruals", pointsGiven("G" + unique(), member, points))
                .is(201)
                .number("transaction");
    }

    /** The same, for a purchase of just now. */
    public static void giveNow(Partner partner, String member, long points) {
        String body = pointsGiven("N" + unique(), member, points)
                .replace(hourAgo().toString(), Instant.now().minusSeconds(1).toString());
        partner.api().key("now-" + unique()).post("/partner/accruals", body).is(201);
    }

    /** A partner says which tier a member has with it. */
    public static void tierAt(Partner partner, String member, String tier) {
        partner.api()
                .put("/partner/members/" + member + "/status", "{\"number\":\"CA 1\",\"tier\":\"" + tier + "\"}")
                .is(200);
    }

    /** Somebody spends so many fen at a partner, which brings points and status points by its contract. */
    public static void shops(Partner partner, String member, long amountFen) {
        partner.api()
                .key("shops-" + unique())
                .post("/partner/accruals", bought("B" + unique(), member, amountFen))
                .is(201);
    }

    static String pointsGiven(String reference, String member, long points) {
        return body(reference, member, "\"points\":" + points);
    }

    static String bought(String reference, String member, long amountFen) {
        return body(reference, member, "\"amountFen\":" + amountFen);
    }

    static String redeemed(String reference, String member, long points) {
        return body(reference, member, "\"points\":" + points);
    }

    private static String body(String reference, String member, String amount) {
        return "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + hourAgo() + "\",\"outlet\":\"" + OUTLET
                + "\",\"member\":\"" + member + "\"," + amount + "}";
    }

    /** The same all through a test run, so that bodies can be repeated; in the month in which the run began, as those before may be frozen. */
    static Instant hourAgo() {
        return HOUR_AGO;
    }

    private static final Instant HOUR_AGO = hourBefore(ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));

    private static Instant hourBefore(ZonedDateTime start) {
        ZonedDateTime month = start.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime hourAgo = start.minusHours(1);
        return (hourAgo.isBefore(month) ? month : hourAgo).toInstant();
    }

    /** Each story ends with the auditor: the ledger verifies. */
    public static void auditorFindsNothing() {
        Answer report = staff("AUDITOR").get("/admin/verification").is(200);
        assertThat(report.json().getBoolean("sound")).as(report::toString).isTrue();
        assertThat(report.list("findings")).isEmpty();
    }

    /** Up to ten upper-case letters and digits. */
    /** Something is set aside and partly captured, something parked and something refused: H1, C1, U1 for NOT-YET, R1. */
    public static void messages(Partner partner, String member) {
        Api api = partner.api();
        String later = "\",\"occurredAt\":\"" + hourAgo() + "\"";
        api.key("h")
                .post("/partner/authorisations", redeemed("H1", member, 600))
                .is(201);
        api.key("c")
                .post("/partner/authorisations/H1/captures", "{\"reference\":\"C1" + later + ",\"points\":250}")
                .is(201);
        api.key("u")
                .post("/partner/transactions/NOT-YET/reversal", "{\"reference\":\"U1" + later + "}")
                .is(202);
        api.key("r").post("/partner/redemptions", redeemed("R1", member, 9_000)).isProblem(409, "insufficient-points");
        String stay = "{\"code\":\"NIGHT\",\"points\":150},{\"code\":\"SPA\",\"points\":50}";
        api.key("b")
                .post("/partner/redemptions", redeemed("B1", member, 200).replace("}", ",\"items\":[" + stay + "]}"))
                .is(201);
        api.key("s")
                .post(
                        "/partner/transactions/B1/reversal",
                        "{\"reference\":\"S1" + later + ",\"items\":[{\"code\":\"SPA\"}]}")
                .is(201);
    }

    public static String unique() {
        return Integer.toString(SERIAL.incrementAndGet(), 36).toUpperCase(java.util.Locale.ROOT)
                + Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
                        .toUpperCase(java.util.Locale.ROOT);
    }

    private static Answer made(String path) {
        return Api.anonymous().outsideContract("POST", path, null, null).is(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
