package io.hansa.club.closing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that a closing says. Its text is the same for the same content, and its hash is taken over that text.
 *
 * @param before the closing that it follows
 */
record Report(YearMonth month, Instant cutOff, Optional<Before> before, List<Line> lines) {

    /** The closing before: its month, what was outstanding then, and its hash. */
    record Before(YearMonth month, long points, String hash) {}

    /** Lines in any order; those that come to nothing are left out. */
    static Report of(YearMonth month, Instant cutOff, Optional<Before> before, Collection<Line> lines) {
        return new Report(
                month,
                cutOff,
                before,
                lines.stream()
                        .filter(line -> !line.isNothing())
                        .sorted(Line.ORDER)
                        .toList());
    }

    List<LiabilityRow> rows() {
        return of(Section.ROW, LiabilityRow::of);
    }

    List<MovementRow> movements() {
        return of(Section.MOVEMENT, MovementRow::of);
    }

    List<BalanceRow> balances() {
        return of(Section.BALANCE, BalanceRow::of);
    }

    List<RunOffRow> runOff() {
        return of(Section.RUN_OFF, RunOffRow::of);
    }

    private <T> List<T> of(Section section, Function<Line, T> reading) {
        return lines.stream()
                .filter(line -> line.section() == section)
                .map(reading)
                .toList();
    }

    long opening() {
        return before.map(Before::points).orElse(0L);
    }

    long points() {
        return rows().stream().mapToLong(LiabilityRow::points).reduce(0, Math::addExact);
    }

    BigInteger costMicros() {
        return rows().stream().map(LiabilityRow::costMicros).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** One item a line, in ASCII, each ended by a line feed; so that anybody can take the hash again from the file. */
    String text() {
        StringBuilder text = new StringBuilder("HANSA-CLOSING 1\n")
                .append("MONTH ")
                .append(month)
                .append("\nCUT-OFF ")
                .append(cutOff)
                .append("\nFOLLOWS ")
                .append(before.map(one -> one.month() + " " + one.hash()).orElse(LiabilityRow.NONE))
                .append("\nOPENING ")
                .append(opening())
                .append("\nPOINTS ")
                .append(points())
                .append("\nCOST-MICROS ")
                .append(costMicros())
                .append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** SHA-256 over the text, in hex. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
