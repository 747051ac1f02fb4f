package io.hansa.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and their lines, and what is no CSV. */
class CsvReaderTest {

    private static final int LONGEST = 100;

    @Test
    void rows_come_with_the_line_in_which_they_begin_however_lines_end() {
        assertThat(read("\uFEFFa,b\r\n\r\n\"x\ny\",2\n  \n3,\"q\"\"q\"\r4,end"))
                .containsExactly("1 [a, b]", "3 [x\ny, 2]", "6 [3, q\"q]", "7 [4, end]");
    }

    @Test
    void cells_may_be_empty_and_a_file_as_well() {
        assertThat(read(",\n\"\",\n")).containsExactly("1 [, ]", "2 [, ]");
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF\n\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb\n\"never closed\nc', open-quote, 3",
        "'a\n5\" screen', stray-quote, 2",
        "'a\n\"x\"y', stray-quote, 2"
    })
    void what_is_no_csv_is_refused_with_its_line(String content, String problem, String line) {
        assertRefused(bytes(content), problem, line);
    }

    @Test
    void what_is_no_text_is_refused_with_its_line() {
        assertRefused(bytes("a\nb\0c"), "not-text", "2");
        assertRefused(bytes("PK\3\4"), "not-text", "1");
    }

    @Test
    void a_byte_that_is_not_utf8_is_found_in_its_line() {
        String before = "row\n".repeat(20_000);
        InputStream mixed = new SequenceInputStream(
                bytes(before), new ByteArrayInputStream("积分\n".getBytes(Charset.forName("GB18030"))));

        assertRefused(mixed, "not-utf8", "20001");
        assertRefused(new ByteArrayInputStream("a\n积".getBytes(StandardCharsets.UTF_8), 0, 4), "not-utf8", "2");
        assertRefused(new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_16)), "not-utf8", "1");
    }

    @Test
    void a_row_that_is_too_long_ends_the_reading_before_it_is_read_whole() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return given == 1 ? '"' : '\n';
            }
        };

        assertRefused(endless, "long-row", "1");
        assertThat(endless.given).isLessThan(1 << 16);
        assertThat(read("x".repeat(LONGEST - 1) + "\n")).hasSize(1);
        assertRefused(bytes("a\n" + "x".repeat(LONGEST) + "\n"), "long-row", "2");
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_case() {
        var reader = new CsvReader(bytes("POINTS , kind\n'=1,accrual,more\n"), LONGEST);
        CsvHeader header = CsvHeader.read(reader, List.of("kind"), "points"::equals);
        CsvRow row = reader.next().orElseThrow();

        assertThat(header.cell(row, "kind")).contains("accrual");
        assertThat(header.cell(row, "points")).as("a text again").contains("=1");
        assertThat(header.cell(row, "outlet")).isEmpty();
        assertThat(row.cells()).hasSizeGreaterThan(header.width());
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty, ''",
        "'kind,points', missing-column, reference",
        "'kind,reference,colour', unknown-column, colour",
        "'kind,reference,KIND', column-twice, kind",
        "'kind;reference;points', separator, kind;reference;points"
    })
    void a_header_that_does_not_fit_is_refused_with_what_is_wrong(String content, String problem, String at) {
        var reader = new CsvReader(bytes(content), LONGEST);

        assertThatThrownBy(() -> CsvHeader.read(reader, List.of("kind", "reference"), "points"::equals))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("unreadable-file-" + problem);
                    assertThat(refusal.args()).containsEntry("at", at);
                });
    }

    private static void assertRefused(InputStream content, String problem, String line) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(UnreadableFile.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("unreadable-file-" + problem);
            assertThat(refusal.args()).containsEntry("at", line);
        });
    }

    private static List<String> read(String content) {
        return read(bytes(content));
    }

    private static List<String> read(InputStream content) {
        var reader = new CsvReader(content, LONGEST);
        var rows = new ArrayList<String>();
        for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get().line() + " " + row.get().cells());
        }
        return rows;
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
