package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files for spreadsheets carry data, never formulas. */
class CsvTest {

    @Test
    void quotes_what_has_commas_quotes_or_line_ends() throws IOException {
        StringWriter to = new StringWriter();

        new Csv(to).row("a,b", "say \"ha\"", "two\nlines", Optional.empty(), Optional.of("x"), 12);

        assertThat(to).hasToString("\"a,b\",\"say \"\"ha\"\"\",\"two\nlines\",,x,12\r\n");
    }

    @Test
    void takes_the_sting_out_of_formulas_but_leaves_numbers() {
        assertThat(Csv.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(Csv.cell("+86")).isEqualTo("'+86");
        assertThat(Csv.cell("@x")).isEqualTo("'@x");
        assertThat(Csv.cell("-2+3")).isEqualTo("'-2+3");
        assertThat(Csv.cell(-250L)).isEqualTo("-250");
    }
}
