package io.hansa.club.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the file as it was uploaded, and parts as they are kept. */
final class MemberCsv {

    private static final int LONGEST_FIELD = 300;
    private static final int BOM = 0xEF;

    private static final CSVFormat FILE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final CSVFormat PART = CSVFormat.RFC4180;

    private MemberCsv() {}

    /** @throws UnreadableFile when it is not CSV, not UTF-8, or lacks a column */
    static void read(InputStream content, Consumer<List<String>> row) {
        try (var parser = FILE.parse(utf8(content))) {
            requireColumns(parser);
            for (CSVRecord line : parser) {
                row.accept(values(line));
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("not-utf8", "");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new UnreadableFile("not-utf8", "")
                    : new UnreadableFile("not-csv", "");
        }
    }

    static String write(List<List<String>> rows) {
        var content = new StringBuilder();
        try (var printer = PART.print(content)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toString();
    }

    static List<MemberRow> rows(ImportPart part) {
        try (var parser = PART.parse(new StringReader(part.content()))) {
            return parser.stream()
                    .map(line -> MemberRow.of(part.firstLine() + line.getRecordNumber() - 1, line.toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireColumns(CSVParser parser) {
        for (Column column : Column.values()) {
            boolean there = parser.getHeaderMap().containsKey(column.header());
            if (column.isRequired() && !there) {
                throw new UnreadableFile("missing-column", column.header());
            }
        }
    }

    private static List<String> values(CSVRecord line) {
        return Arrays.stream(Column.values()).map(column -> value(line, column)).toList();
    }

    private static String value(CSVRecord line, Column column) {
        String value = line.isSet(column.header()) ? line.get(column.header()) : "";
        // what is longer than any field may be is refused all the same, and must not fill the database
        return value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value;
    }

    /** A byte order mark is passed over; a byte that is not UTF-8 is an error and not a question mark. */
    private static Reader utf8(InputStream content) throws IOException {
        var bytes = new PushbackInputStream(content, 3);
        var head = bytes.readNBytes(3);
        boolean marked =
                head.length == 3 && (head[0] & 0xFF) == BOM && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
        if (!marked) {
            bytes.unread(head);
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
