package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A file of members is imported, and all of them are reviewed, while the server is killed. Each is there once in the end, and stands
 * where another review left it that nobody disturbed.
 */
@OverHttp
@EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "kills the server: -Psoak")
class MembershipKilledIT {

    private static final int MEMBERS = 20_000;
    private static final int MOST_MILLIS = 10;

    private final long seed = Long.getLong("hansa.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void members_are_imported_and_reviewed_once_each_however_often_the_server_is_killed() throws Exception {
        Answer file = World.membersKept(MEMBERS);
        long number = file.number("import");
        long run = World.membersImported(number);
        KilledRuns.kill(run, 1, 2, random, MOST_MILLIS);
        KilledRuns.kill(run, 2, 9, random, MOST_MILLIS);
        KilledRuns.awaitEnd(run);
        assertEachIsThereOnce(number);

        String whole = World.ladderOf(number, true);
        String disturbed = World.ladderOf(number, false);
        KilledRuns.awaitEnd(World.ladderReviewed(whole, "whole"));
        long review = World.ladderReviewed(disturbed, "killed");
        KilledRuns.kill(review, 1, 1, random, MOST_MILLIS);
        KilledRuns.awaitEnd(review);

        assertThat(standings(disturbed)).isEqualTo(standings(whole));
        assertThat(changes(disturbed)).isEqualTo(changes(whole)).isNotEqualTo("0");
        String before = changes(disturbed);
        long again = World.ladderReviewed(disturbed, "again");
        KilledRuns.awaitEnd(again);
        assertThat(KilledRuns.chunks(again, "%")).isZero();
        assertThat(changes(disturbed)).isEqualTo(before);
        System.out.printf(
                "soak: %,d members imported through 2 kill -9 of the server, and reviewed through another with hansa.test.seed=%d: the same as undisturbed%n",
                MEMBERS, seed);
        World.auditorFindsNothing();
    }

    private static void assertEachIsThereOnce(long number) throws Exception {
        String enrolled = " FROM club_import_result r WHERE r.import = " + number
                + " AND r.phase = 'IMPORT' AND r.outcome = 'ENROLLED'";
        assertThat(KilledRuns.one("SELECT COUNT(DISTINCT r.member)" + enrolled)).isEqualTo("" + MEMBERS);
        String ofThem = " WHERE member IN (SELECT r.member" + enrolled + ")";
        assertThat(KilledRuns.one("SELECT COUNT(*) FROM club_member_step" + ofThem))
                .isEqualTo("" + MEMBERS);
        for (String table : new String[] {"club_standing", "club_tier_change"}) {
            assertThat(KilledRuns.one("SELECT COUNT(*) FROM " + table + ofThem + " AND ladder = 'MAIN'"))
                    .as(table)
                    .isEqualTo("" + MEMBERS);
        }
        assertThat(KilledRuns.one("SELECT COUNT(*) FROM outbox_message WHERE code = 'club.welcome' AND recipient IN"
                        + " (SELECT r.member" + enrolled + ")"))
                .isEqualTo("" + MEMBERS);
    }

    private static String standings(String ladder) throws Exception {
        return sum("CONCAT_WS(':', member, tier, due_on, grace_from)", "club_standing", ladder);
    }

    private static String changes(String ladder) throws Exception {
        return sum(
                "CONCAT_WS(':', member, from_tier, to_tier, reason, effective_on, REPLACE(inputs, ladder, ''))",
                "club_tier_change",
                ladder);
    }

    /** How many rows, and what they come to in whatever order. */
    private static String sum(String row, String table, String ladder) throws Exception {
        return KilledRuns.one("SELECT CONCAT(COUNT(*), ' ', SUM(CAST(CONV(SUBSTR(SHA2(" + row
                + ", 256), 1, 12), 16, 10) AS UNSIGNED))) FROM " + table + " WHERE ladder = '" + ladder + "'");
    }
}
