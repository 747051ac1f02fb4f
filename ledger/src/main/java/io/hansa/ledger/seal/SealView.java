package io.hansa.ledger.seal;

import io.hansa.ledger.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A seal over what was recorded from {@code from} (inclusive) to {@code until} (exclusive).
 *
 * @param notices of ends of points; empty in a seal from before notices were sealed
 * @param root Merkle tree hash over the leaves, in lower-case hex as all hashes here
 * @param previous hash of the seal before; 64 zeros in the first
 * @param lowEntry what was recorded at {@code until} or later has a greater number; zero when nothing is known
 * @param signature Ed25519 over {@link #text()}, in hex
 * @param hash SHA-256 of {@link #text()}
 */
public record SealView(
        SealNumber number,
        Instant from,
        Instant until,
        long entries,
        long refusals,
        long accounts,
        OptionalLong notices,
        String root,
        String previous,
        long lowEntry,
        Instant sealedAt,
        String keyId,
        String signature,
        String hash) {

    /**
     * How much earlier than the end an entry was recorded whose number is surely below that of each entry recorded after the end.
     * A number comes from a block that was taken ten seconds before or later, and is given while its transaction lasts, a minute
     * at most; the rest is for clocks that differ.
     */
    public static final Duration NUMBERS_SETTLE = Duration.ofMinutes(2);

    /**
     * The header: what is hashed and signed, one a line, instants in UTC as the database shows them. Without {@link #notices()} there
     * is no line for them.
     */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                "seal",
                number.toString(),
                Sql.utcText(from),
                Sql.utcText(until),
                Long.toString(entries),
                Long.toString(refusals),
                Long.toString(accounts)));
        notices.ifPresent(count -> lines.add(Long.toString(count)));
        lines.addAll(List.of(root, previous, Long.toString(lowEntry), Sql.utcText(sealedAt), keyId));
        return String.join("\n", lines);
    }

    /** What was recorded before this instant has a number up to {@link #lowEntry()}. */
    Instant settledBefore() {
        return until.minus(NUMBERS_SETTLE);
    }

    /** How many leaves its tree has. */
    public long leaves() {
        return entries + refusals + accounts + notices.orElse(0);
    }

    SealView signed(String newSignature, String newHash) {
        return new SealView(
                number,
                from,
                until,
                entries,
                refusals,
                accounts,
                notices,
                root,
                previous,
                lowEntry,
                sealedAt,
                keyId,
                newSignature,
                newHash);
    }
}
