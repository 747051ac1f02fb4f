package io.hansa.partners.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.sql.Sql;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.testing.PartnersWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The bench's month of an alliance, as small as a build allows: it settles through a {@code kill -9} to the same bytes as undisturbed,
 * and says what the generator's books and the ledger's tables say.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllianceIT {

    private static final String SCHEMA = "alliance";
    private static final int PARTNERS_PER_CHUNK = 4;
    private static final int OTHER_CHUNK = 7;
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m");

    private final long seed = Long.getLong("hansa.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final PartnersWorld world = PartnersWorld.apart(SCHEMA);
    private final Alliance alliance = new Alliance(world, new Extent(20, 300, 4_000, seed));
    private final Audit audit = new Audit(alliance, Extent.MONTH);
    private SettlingProcesses processes;
    private Path paper;
    private String undisturbed;
    private long settlingReads;

    @BeforeAll
    void a_month_settled_through_a_kill() throws IOException {
        System.out.println("alliance with hansa.test.seed=" + seed);
        String address = world.ledger().database().jdbcUrl().replace("/hansa?", "/" + SCHEMA + "?");
        processes = new SettlingProcesses(address, Extent.MONTH, PARTNERS_PER_CHUNK, SMALL);
        paper = Files.createTempFile(Path.of("target"), "alliance", ".txt").toAbsolutePath();
        alliance.trade(Extent.MONTH);
        undisturbed = rehearse();
        processes.killAfter(1 + random.nextInt(3), random.nextLong(1_000_000), paper);
        assertThat(audit.text()).isNotEmpty().isNotEqualTo(undisturbed);
        processes.settle(paper);
    }

    /** Others have twenty times as many transactions. */
    @Test
    void settling_a_partner_reads_its_own_postings_and_a_list_of_months_hardly_any() {
        long own = first().book().messages(Extent.MONTH);

        assertThat(settlingReads).isBetween(own, 5 * own + 300);
        assertThat(world.<Long>asSystem(
                        () -> reads(() -> world.the(Settlement.class).periods())))
                .isLessThan(300);
    }

    /** The one that is settled first. */
    private Shop first() {
        return alliance.shops().stream()
                .min(Comparator.comparing(Shop::partner))
                .orElseThrow();
    }

    private long reads(Runnable work) throws SQLException {
        long before = reads();
        work.run();
        return reads() - before;
    }

    private long reads() throws SQLException {
        try (Connection connection = world.ledger().transactions().getConnection()) {
            return Sql.select(connection, "SHOW SESSION STATUS LIKE 'Handler_read_next'", row -> row.getLong("Value"))
                    .get(0);
        }
    }

    /** What is written when nothing goes wrong, by whatever chunks, seen in a transaction that is rolled back. */
    private String rehearse() {
        String[] text = new String[1];
        try {
            world.asSystem(() -> {
                settlingReads = reads(() -> world.the(Settlement.class).settlePartner(Extent.MONTH, first().partner()));
                new MonthEnd(world, Extent.MONTH).settle(OTHER_CHUNK, chunk -> {});
                text[0] = audit.text();
                throw new RolledBack();
            });
        } catch (RolledBack meant) {
            return text[0];
        }
        throw new AssertionError("it was not rolled back");
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void killed_and_resumed_it_is_byte_for_byte_what_an_undisturbed_run_writes() throws IOException {
        assertThat(Files.readString(paper)).isEqualTo(undisturbed);
    }

    @Test
    void the_generators_books_the_statements_and_the_tables_say_the_same() {
        audit.statementsSayWhatTheBooksSay();
        audit.tablesSayWhatTheBooksSay();
        audit.totalsAreTheLedgers();
        audit.everyEarlyReversalWasParkedAndNoneWaits();
    }

    @Test
    void netting_sums_to_zero() {
        audit.nettingSumsToZero();
    }

    @Test
    void settling_it_again_leaves_every_table_as_it_is() throws SQLException {
        var database = world.ledger().database();
        try (Connection root = database.connect(database.root())) {
            var before = audit.fingerprint(root, SCHEMA);

            new MonthEnd(world, Extent.MONTH).settle(PARTNERS_PER_CHUNK, chunk -> {});

            assertThat(audit.fingerprint(root, SCHEMA)).isEqualTo(before);
        }
        assertThat(world.ledger().verification().verify().findings()).isEmpty();
    }
}
