package io.hansa.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files for spreadsheets carry data, never formulas. */
class CsvWriterTest {

    @Test
    void quotes_what_has_commas_quotes_or_line_ends() throws IOException {
        StringWriter to = new StringWriter();

        new CsvWriter(to).row("a,b", "say \"ha\"", "two\nlines", Optional.empty(), Optional.of("x"), 12);

        assertThat(to).hasToString("\"a,b\",\"say \"\"ha\"\"\",\"two\nlines\",,x,12\r\n");
    }

    @Test
    void takes_the_sting_out_of_formulas_but_leaves_numbers() {
        assertThat(CsvWriter.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(CsvWriter.cell("+86")).isEqualTo("'+86");
        assertThat(CsvWriter.cell("@x")).isEqualTo("'@x");
        assertThat(CsvWriter.cell("-2+3")).isEqualTo("'-2+3");
        assertThat(CsvWriter.cell("\tx")).isEqualTo("'\tx");
        assertThat(CsvWriter.cell(-250L)).isEqualTo("-250");
    }

    @Test
    void gives_back_what_it_was_given() {
        for (String text : List.of("=1", "+1", "-", "@", "x'y", "'quoted'", "'")) {
            assertThat(CsvWriter.plain(CsvWriter.asText(text))).isEqualTo(text);
        }
        var cells = List.of("=1", "a,\"b\"", "two\nlines", "");
        var exact = new ByteArrayInputStream(CsvWriter.exact(cells).getBytes(StandardCharsets.UTF_8));
        assertThat(new CsvReader(exact, 1_000).next()).contains(new CsvRow(1, cells));
    }
}
