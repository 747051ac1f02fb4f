package io.hansa.bench;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The journal grows, and the same work is measured again: posting, and a page of a statement. */
final class Growth {

    private static final double POSTING = 0.85;
    private static final double STATEMENT = 0.8;
    private static final long MILLION = 1_000_000;
    private static final int READERS = 4;
    private static final int PAGE = 50;

    private final Stage stage;
    private Speed small;
    private long before;

    Growth(Stage stage) {
        this.stage = stage;
    }

    /** Before other paths have made the journal larger. */
    void begin() throws SQLException {
        growTo(MILLION);
        before = postings();
        small = Speed.of(this::post, this::read);
    }

    List<Measured> grow() throws Exception {
        growTo(Settings.POSTINGS);
        Speed large = Speed.of(this::post, this::read);
        String what = String.format(
                Locale.ROOT,
                "%,d wallets, from %,d to %,d postings, %s",
                Settings.WALLETS,
                before,
                postings(),
                Conditions.pages(stage.root()));
        String profile = stage.profile().of("growth-posting", BareTables.BULK_CALLERS, this::post)
                + stage.profile().of("growth-statement", READERS, this::read);
        return List.of(
                measured("growth-posting", small.posting, large.posting, POSTING, what + ", batches of 1,000", profile),
                measured(
                        "growth-statement",
                        small.reading,
                        large.reading,
                        STATEMENT,
                        what + ", pages of 50 lines, 4 readers",
                        profile));
    }

    /** How fast both are. */
    private record Speed(Round posting, Round reading) {

        static Speed of(Load post, Load read) {
            Round.run(BareTables.BULK_CALLERS, Settings.WARM_UP_SECONDS, post);
            Round.run(READERS, Settings.WARM_UP_SECONDS / 2, read);
            return new Speed(Round.run(BareTables.BULK_CALLERS, seconds(), post), Round.run(READERS, seconds(), read));
        }

        private static double seconds() {
            return Settings.ROUND_SECONDS * 2;
        }
    }

    private static Measured measured(
            String name, Round small, Round large, double bar, String conditions, String profile) {
        return new Measured(
                new Row(
                        name,
                        "itself at a million",
                        small.perSecond(),
                        large.perSecond(),
                        large.perSecond() / small.perSecond(),
                        bar,
                        large.latencies().getValueAtPercentile(50) / 1e3,
                        large.latencies().getValueAtPercentile(99) / 1e3,
                        conditions),
                profile);
    }

    private int post(int caller) {
        return post(caller, stage.members()::accrual);
    }

    /** With the partner's money, as real months have it: twice the postings an entry. */
    private int fill(int caller) {
        return post(caller, stage.members()::paidAccrual);
    }

    private int post(int caller, Function<AccountId, Command> accrual) {
        Members members = stage.members();
        return members.post(members.some(BareTables.BATCH, caller, BareTables.BULK_CALLERS).stream()
                .map(accrual)
                .toList());
    }

    /** On a connection that is there, as a server has it. */
    private int read(int caller) {
        int lines = stage.world()
                .inTransaction(
                        () -> stage.world().statements().lines(stage.members().any(), Optional.empty(), PAGE))
                .rows()
                .size();
        if (lines == 0) {
            throw new IllegalStateException("a statement without lines");
        }
        return 1;
    }

    private void growTo(long wanted) throws SQLException {
        for (long missing = wanted - postings(); missing > 0; missing = wanted - postings()) {
            Round.run(BareTables.BULK_CALLERS, Math.max(1, Math.min(60, missing / 40_000.0)), this::fill);
        }
    }

    private long postings() throws SQLException {
        try (Statement statement = stage.root().createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM ledger_posting")) {
            row.next();
            return row.getLong(1);
        }
    }
}
