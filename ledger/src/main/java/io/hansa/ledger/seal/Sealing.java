package io.hansa.ledger.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/** Seals one stretch. Sources: RFC 6962 for the tree, RFC 8032 for the signature. */
final class Sealing {

    /** How long ago a stretch has ended before it is sealed: longer than a writing transaction and the clocks' differences. */
    static final Duration QUIET = Duration.ofMinutes(3);

    static final int MOST_LEAVES = 65_536;

    private static final int DUPLICATE_KEY = 1062;
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final Connection connection;
    private final SigningKey key;
    private final Instant now;
    private final SealRows seals;
    private final Stretches stretches;

    Sealing(Connection connection, SigningKey key, Instant now) {
        this.connection = connection;
        this.key = key;
        this.now = now;
        this.seals = new SealRows(connection);
        this.stretches = new Stretches(connection);
    }

    /** Empty when there is nothing to seal, or when another has just sealed it. */
    Optional<SealView> next(int mostLeaves) throws SQLException {
        Optional<SealView> last = seals.last();
        // the first stretch begins before any time that a row may claim, so that nothing can be put before it unseen
        Instant from = last.map(SealView::until).orElse(Instant.EPOCH);
        Optional<Stretch> stretch = stretches.next(from, now.minus(QUIET), mostLeaves);
        if (stretch.isEmpty()) {
            return Optional.empty();
        }
        SealView seal = key.sign(seal(last, stretch.get()));
        seals.publish(key, now);
        if (!claimed(seal)) {
            return Optional.empty();
        }
        long after = last.map(SealView::lowEntry).orElse(0L);
        new Checkpoints(connection).write(seal, after);
        new Spans(connection).write(after, seal.lowEntry());
        return Optional.of(seal);
    }

    private SealView seal(Optional<SealView> last, Stretch stretch) throws SQLException {
        SealedLeaves leaves = stretches.leaves(stretch, true);
        return new SealView(
                new SealNumber(last.map(seal -> seal.number().value()).orElse(0L) + 1),
                stretch.from(),
                stretch.until(),
                leaves.entries().size(),
                leaves.refusals().size(),
                leaves.accounts().size(),
                OptionalLong.of(leaves.notices().size()),
                HexFormat.of().formatHex(leaves.tree().root()),
                last.map(SealView::hash).orElse(NOTHING_BEFORE),
                lowEntry(last, stretch),
                now,
                key.id(),
                "",
                "");
    }

    private long lowEntry(Optional<SealView> last, Stretch stretch) throws SQLException {
        Instant settledBefore = last.map(SealView::settledBefore).orElse(Instant.EPOCH);
        Stretch settled = new Stretch(settledBefore, stretch.until().minus(SealView.NUMBERS_SETTLE));
        return Math.max(last.map(SealView::lowEntry).orElse(0L), stretches.greatestEntry(settled));
    }

    private boolean claimed(SealView seal) throws SQLException {
        try {
            seals.insert(seal);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
