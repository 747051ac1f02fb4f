package io.hansa.partners.file;

import static io.hansa.partners.file.FileColumn.AMOUNT_FEN;
import static io.hansa.partners.file.FileColumn.CATEGORY;
import static io.hansa.partners.file.FileColumn.ITEMS;
import static io.hansa.partners.file.FileColumn.KIND;
import static io.hansa.partners.file.FileColumn.MEMBER;
import static io.hansa.partners.file.FileColumn.OCCURRED_AT;
import static io.hansa.partners.file.FileColumn.ORIGINAL;
import static io.hansa.partners.file.FileColumn.OUTLET;
import static io.hansa.partners.file.FileColumn.POINTS;
import static io.hansa.partners.file.FileColumn.PRODUCT;
import static io.hansa.partners.file.FileColumn.REFERENCE;

import io.hansa.partners.contract.Reach;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.WrittenItems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a row as a request. What depends on the state of things is not decided here. */
record LineReading(FileNumber file, FileLine line) {

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern OUTLET_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,15}");

    /** What a spreadsheet makes of a long number. */
    private static final Pattern MANGLED = Pattern.compile("[0-9](?:[.,][0-9]+)?E\\+[0-9]{1,3}");

    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int MEMBER_DIGITS = 10;
    private static final int LONGEST_REFERENCE = 64;

    /** Of a partner's till: any other is a slip of the pen. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2200;

    /** @throws UnreadableCell when it cannot be read */
    TransactionRequest request() {
        if (line.found() != line.expected()) {
            throw UnreadableCell.count(line.found(), line.expected());
        }
        TransactionKind kind = kind().orElseThrow(() -> wrongKind(line.cell(KIND)));
        String reference = text(REFERENCE, LONGEST_REFERENCE);
        Instant occurredAt = time();
        return switch (kind) {
            case ACCRUAL -> accrual(reference, occurredAt);
            case REDEMPTION -> redemption(reference, occurredAt);
            case REVERSAL -> reversal(reference, occurredAt);
            default -> throw wrongKind(line.cell(KIND));
        };
    }

    /** Where it says one of the three. */
    Optional<TransactionKind> kind() {
        String text = Optional.ofNullable(line.cell(KIND)).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(TransactionKind.values())
                .filter(kind -> kind == TransactionKind.ACCRUAL
                        || kind == TransactionKind.REDEMPTION
                        || kind == TransactionKind.REVERSAL)
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }

    /** Where it can be one. */
    Optional<String> reference() {
        return Optional.ofNullable(line.cell(REFERENCE)).filter(text -> isText(text, LONGEST_REFERENCE));
    }

    private static UnreadableCell wrongKind(String text) {
        return text == null ? UnreadableCell.of("missing", KIND) : UnreadableCell.of("kind", KIND, text);
    }

    private TransactionRequest accrual(String reference, Instant occurredAt) {
        refuse(ORIGINAL);
        OptionalLong amount = whole(AMOUNT_FEN);
        OptionalLong points = whole(POINTS);
        if (amount.isPresent() == points.isPresent()) {
            throw UnreadableCell.of("either", AMOUNT_FEN);
        }
        return new TransactionRequest.Accrual(
                key(), reference, occurredAt, outlet(), member(), amount, points, goods(), items());
    }

    private TransactionRequest redemption(String reference, Instant occurredAt) {
        refuse(ORIGINAL);
        refuse(AMOUNT_FEN);
        require(POINTS);
        long points = whole(POINTS).orElseThrow();
        return new TransactionRequest.Redemption(
                key(), reference, occurredAt, outlet(), member(), points, goods(), items());
    }

    private TransactionRequest reversal(String reference, Instant occurredAt) {
        refuse(OUTLET);
        refuse(MEMBER);
        refuse(PRODUCT);
        refuse(CATEGORY);
        OptionalLong amount = whole(AMOUNT_FEN);
        OptionalLong points = whole(POINTS);
        List<String> items = read(WrittenItems::readCodes);
        boolean measured = amount.isPresent() || points.isPresent();
        if (amount.isPresent() && points.isPresent() || measured && !items.isEmpty()) {
            throw UnreadableCell.of("either", AMOUNT_FEN);
        }
        return new TransactionRequest.Reversal(
                key(), reference, occurredAt, text(ORIGINAL, LONGEST_REFERENCE), amount, points, items);
    }

    private List<TransactionItem> items() {
        return read(WrittenItems::read);
    }

    private <T> List<T> read(Function<String, List<T>> reading) {
        String text = line.cell(ITEMS);
        if (text == null) {
            return List.of();
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw UnreadableCell.of("items", ITEMS, text);
        }
    }

    private Instant time() {
        String text = require(OCCURRED_AT);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw UnreadableCell.of("time", OCCURRED_AT, text);
    }

    private String outlet() {
        String text = require(OUTLET);
        if (!OUTLET_CODE.matcher(text).matches()) {
            throw UnreadableCell.of("text", OUTLET, text);
        }
        return text;
    }

    /** A spreadsheet takes the zeros from a member number's head; its check digit still tells whether it is one. */
    private String member() {
        String text = text(MEMBER, 128);
        return SHORT_NUMBER.matcher(text).matches() ? "0".repeat(MEMBER_DIGITS - text.length()) + text : text;
    }

    private Goods goods() {
        return new Goods(code(PRODUCT), code(CATEGORY));
    }

    private Optional<String> code(FileColumn column) {
        Optional<String> text = Optional.ofNullable(line.cell(column));
        text.filter(said -> !Reach.isCode(said)).ifPresent(said -> {
            throw UnreadableCell.of("text", column, said);
        });
        return text;
    }

    private OptionalLong whole(FileColumn column) {
        String text = line.cell(column);
        if (text == null) {
            return OptionalLong.empty();
        }
        if (!WHOLE.matcher(text).matches()) {
            throw UnreadableCell.of("whole", column, text);
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    private String text(FileColumn column, int length) {
        String text = require(column);
        if (MANGLED.matcher(text).matches()) {
            throw UnreadableCell.of("mangled", column, text);
        }
        if (!isText(text, length)) {
            throw UnreadableCell.of("text", column, text);
        }
        return text;
    }

    private static boolean isText(String text, int length) {
        return text.length() <= length && text.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
    }

    private String require(FileColumn column) {
        return Optional.ofNullable(line.cell(column)).orElseThrow(() -> UnreadableCell.of("missing", column));
    }

    private void refuse(FileColumn column) {
        if (line.cell(column) != null) {
            throw UnreadableCell.of("superfluous", column, line.cell(column));
        }
    }

    /** The same line of the same file, wherever it stands in it, is the same request; it is as it was before there were more columns. */
    private String key() {
        String said = Arrays.stream(FileColumn.values())
                .filter(column -> column.isOfFirstLayout() || line.cell(column) != null)
                .map(column -> (column.isOfFirstLayout() ? "" : column.header() + "=")
                        + line.cells().getOrDefault(column, ""))
                .collect(Collectors.joining("\u001f"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return file + "." + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
