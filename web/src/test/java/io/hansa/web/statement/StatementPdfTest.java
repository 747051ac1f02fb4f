package io.hansa.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.settlement.StatementView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StatementPdfTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final StatementPdf pdf = new StatementPdf(new Programme(SHANGHAI, Clock.systemUTC()));

    @Test
    void made_twice_it_is_the_same_bytes_and_another_statement_is_not() {
        assertThat(pdf.of(statement(4, "5f"))).isEqualTo(pdf.of(statement(4, "5f")));
        assertThat(pdf.of(statement(4, "60"))).isNotEqualTo(pdf.of(statement(4, "5f")));
    }

    @Test
    void all_letters_are_embedded_and_no_name_is_of_the_moment() {
        String file = new String(pdf.of(statement(4, "5f")), StandardCharsets.ISO_8859_1);

        for (String embedded : List.of("/FontFile2", "HANSAA+DroidSansFallback", "HANSAA+DejaVuSans")) {
            assertThat(file.contains(embedded)).as(embedded).isTrue();
        }
        assertThat(file.contains("Helvetica")).as("a font that is not ours").isFalse();
        assertThat(file.contains("D:20261103160005+08'00'"))
                .as("when it was issued")
                .isTrue();
    }

    @Test
    void others_read_the_chinese_and_every_amount_on_it() throws Exception {
        String text = read("few-lines", pdf.of(statement(4, "5f")));

        assertThat(text).contains("对账单", "Statement", "2026-000017");
        assertThat(text).contains("首都机场", "喆堃", "Capital Airport");
        assertThat(text).contains("累积冲正（原月份 2026-08）", "Earning taken back, of 2026-08");
        assertThat(text).contains("商户应付", "\u2212¥1.00", "¥1,234,567.89", "2026-12-01");
        assertThat(text).contains("2026-11-01 08:00:00 +08:00");
        assertThat(text).contains("5f".repeat(32));
    }

    @Test
    void many_lines_take_many_pages_with_the_heads_of_columns_on_each() throws Exception {
        String text = read("many-lines", pdf.of(statement(200, "5f")));

        List<String> pages = List.of(text.split("\f"));
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("分录数"));
        assertThat(pages.get(1)).contains("2026-000017 · 2");
    }

    /** By poppler, which knows nothing of the library that wrote it. The file stays, for whoever wants to see it. */
    private static String read(String name, byte[] file) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Path paper = Files.write(folder.resolve(name + ".pdf"), file);
        Path text = folder.resolve(name + ".txt");
        Process reading;
        try {
            reading = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", paper.toString(), text.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            if (Boolean.getBoolean("hansa.browser.required") || "true".equals(System.getenv("CI"))) {
                throw new AssertionError("There is no pdftotext, and this build requires it", absent);
            }
            return Assumptions.abort("There is no pdftotext on the PATH of this machine");
        }
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).as(said).isZero();
        assertThat(said).as("what poppler complains of").isEmpty();
        return Files.readString(text);
    }

    private static StatementView statement(int lines, String hash) {
        var all = new ArrayList<StatementView.Line>();
        all.add(new StatementView.Line(1, "partner.accrual", Optional.empty(), 1_234, Money.cny(123_456_789)));
        all.add(new StatementView.Line(
                2, "partner.accrual-reversal", Optional.of(YearMonth.of(2026, 8)), 1, Money.cny(-100)));
        for (int line = 3; line <= lines; line++) {
            all.add(new StatementView.Line(line, "settlement.tax", Optional.empty(), 1, Money.cny(line)));
        }
        return new StatementView(
                "2026-000017",
                "PEK",
                Optional.of(new LocalizedText("首都机场喆堃店", "Capital Airport")),
                YearMonth.of(2026, 10),
                Instant.parse("2026-11-01T00:00:00.123456Z"),
                all,
                Money.cny(123_456_696),
                new StatementView.Dues(
                        Money.cny(0),
                        Money.cny(123_456_696),
                        Money.cny(0),
                        Money.cny(0),
                        Netting.MULTILATERAL,
                        Optional.of(3),
                        Optional.of(LocalDate.of(2026, 12, 1))),
                Instant.parse("2026-11-03T08:00:05Z"),
                Actor.system("jobs"),
                hash.repeat(32));
    }
}
