package io.hansa.web.api;

import java.time.Instant;
import java.time.YearMonth;

/** Months that are over, opened for what happens at doors in them as if it were then. */
final class PastDoors {

    private PastDoors() {}

    /** Afterwards the month is frozen. */
    static void within(YearMonth month, Runnable work) {
        MonthsToSettle.prepare();
        String before = made("open?month=" + month).text("before");
        try {
            work.run();
        } finally {
            made("shut?month=" + month + "&before=" + before);
        }
    }

    /** @return its number; the place has been posted */
    static String reserved(World.Partner partner, String right, String member, Instant begins, int guests) {
        return made("reservations?partner=" + partner.code() + "&right=" + right + "&member=" + member + "&begins="
                        + begins + "&guests=" + guests)
                .text("reservation");
    }

    /** Ends what nobody has come for until then; how many. */
    static long missed(Instant at) {
        return made("missed?at=" + at).number("missed");
    }

    /** The outlet says that it turned somebody away. */
    static void refused(Instant at, World.Partner partner, String reservation) {
        made("refusals?at=" + at + "&partner=" + partner.code() + "&reservation=" + reservation);
    }

    /** A member says that it was turned away, and staff uphold it. */
    static void upheld(Instant at, String member, String reservation) {
        made("upheld?at=" + at + "&member=" + member + "&reservation=" + reservation);
    }

    static void takenBack(Instant at, World.Partner partner, String visit) {
        made("taken-back?at=" + at + "&partner=" + partner.code() + "&reference=" + visit);
    }

    private static Answer made(String path) {
        return Api.anonymous()
                .outsideContract("POST", "/testing/then/" + path, null, null)
                .is(200);
    }
}
