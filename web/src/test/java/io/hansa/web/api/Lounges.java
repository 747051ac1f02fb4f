package io.hansa.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Airports with lounges, rights to them, and members who have some. */
public final class Lounges {

    private Lounges() {}

    /** With an outlet, a contract by which a visit brings 120 yuan and a guest 80, and a client. */
    public static World.Partner airport() {
        return airport("");
    }

    /** The same, netted with others, from a month that is over. */
    static World.Partner nettedAirport(YearMonth from) {
        return airport("&month=" + from);
    }

    private static World.Partner airport(String more) {
        String code = "A" + World.unique();
        Answer made = made("airports?code=" + code + more);
        return new World.Partner(code, made.text("clientId"), made.text("secret"));
    }

    /** A right with two guests at most, honoured at these partners. @param rule NOBODY or MEMBER_ALONE */
    public static String right(String rule, World.Partner... at) {
        return right(rule, "", at);
    }

    static String right(String rule, String more, World.Partner... at) {
        String code = "R" + World.unique();
        StringBuilder places = new StringBuilder();
        for (World.Partner partner : at) {
            places.append(partner.code()).append(' ');
        }
        made("rights?code=" + code + "&rule=" + rule + "&places=" + encoded(places.toString()) + more);
        return code;
    }

    public static void grant(String member, String right, int amount) {
        made("grants?member=" + member + "&right=" + right + "&amount=" + amount);
    }

    static long left(String member, String right) {
        return made("left?member=" + member + "&right=" + right).number("left");
    }

    /** What the programme owes the partner, in fen. */
    static long owed(World.Partner partner) {
        return made("owed?partner=" + partner.code()).number("owed");
    }

    /** What the code on a member's card says; the member can sign in. */
    public static String card(String member) {
        return World.me(member).get("/me/card").is(200).text("token");
    }

    static String scan(String reference, String member, String right, int guests) {
        return scan(World.hourAgo(), reference, member, right, guests);
    }

    static String scan(Instant at, String reference, String member, String right, int guests) {
        return "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + at + "\",\"outlet\":\""
                + World.OUTLET + "\",\"member\":\"" + member + "\",\"right\":\"" + right + "\",\"guests\":" + guests
                + "}";
    }

    /**
     * When places can begin that somebody who is there now may already use: in half an hour, or, late in the evening, when the next day
     * has begun.
     */
    public static ZonedDateTime soon() {
        ZonedDateTime soon =
                ZonedDateTime.now(ZoneId.of("Asia/Shanghai")).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        boolean late = soon.toLocalTime().isAfter(LocalTime.of(23, 50));
        return late ? soon.toLocalDate().plusDays(1).atTime(0, 5).atZone(soon.getZone()) : soon;
    }

    /** When places began that whoever comes now uses: half an hour ago, or, soon after midnight, with the day. */
    static ZonedDateTime justNow() {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime midnight = now.truncatedTo(ChronoUnit.DAYS);
        return now.minusMinutes(30).isBefore(midnight) ? midnight : now.minusMinutes(30);
    }

    /** @param begins whole minutes */
    public static void places(World.Partner partner, String right, ZonedDateTime begins, int places) {
        made("places?partner=" + partner.code() + "&right=" + right + "&begins=" + begins.toInstant() + "&places="
                + places);
    }

    /** The time of what is reserved by a right has just come. */
    public static void begin(String right) {
        made("begun?right=" + right);
    }

    /** Nobody comes for a reservation in time. */
    static void miss(String reservation) {
        made("missed?reservation=" + reservation);
    }

    static String reservation(World.Partner partner, String right, ZonedDateTime begins, int guests) {
        return "{\"partner\":\"" + partner.code() + "\",\"outlet\":\"" + World.OUTLET + "\",\"right\":\"" + right
                + "\",\"day\":\"" + begins.toLocalDate() + "\",\"begins\":\""
                + begins.toLocalTime().truncatedTo(ChronoUnit.MINUTES) + "\",\"guests\":" + guests + "}";
    }

    /** A scan that happens now. */
    static String scanNow(String reference, String member, String right, int guests) {
        return scan(Instant.now(), reference, member, right, guests);
    }

    private static Answer made(String path) {
        return Api.anonymous()
                .outsideContract("POST", "/testing/lounges/" + path, null, null)
                .is(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
