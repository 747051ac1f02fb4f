package io.hansa.partners.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.csv.CsvHeader;
import io.hansa.kernel.csv.CsvReader;
import io.hansa.kernel.csv.CsvRow;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of the layout as a request, and what is wrong with one that is none. */
class LineReadingTest {

    private static final String HEADER = "kind,reference,occurred_at,outlet,member,amount_fen,points,original\n";
    private static final String HEADER_WITH_GOODS = HEADER.replace("original", "original,product,category");
    private static final String AT = "2026-11-21T10:00:00+08:00";
    private static final Instant INSTANT = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void each_kind_is_read_with_what_it_needs() {
        assertThat(read("accrual,A1," + AT + ",T1,0000000018,12800,,"))
                .isEqualTo(new Accrual(
                        key("accrual,A1," + AT + ",T1,0000000018,12800,,"),
                        "A1",
                        INSTANT,
                        "T1",
                        "0000000018",
                        OptionalLong.of(12_800),
                        OptionalLong.empty()));
        assertThat(read("REDEMPTION,R1," + AT + ",T1,card:x,,300,"))
                .isInstanceOfSatisfying(Redemption.class, redemption -> {
                    assertThat(redemption.points()).isEqualTo(300);
                    assertThat(redemption.member()).isEqualTo("card:x");
                });
        assertThat(read("Reversal,X1," + AT + ",,,,120,R1")).isInstanceOfSatisfying(Reversal.class, reversal -> {
            assertThat(reversal.original()).isEqualTo("R1");
            assertThat(reversal.points()).hasValue(120);
        });
    }

    @Test
    void a_file_of_the_later_layout_names_what_was_bought_and_an_older_one_does_not() {
        var read = (Accrual) request(HEADER_WITH_GOODS + "accrual,A1," + AT + ",T1,18,12800,,,TEA,DRINKS");
        assertThat(read.goods()).isEqualTo(new Goods(Optional.of("TEA"), Optional.of("DRINKS")));
        var paid = (Redemption) request(HEADER_WITH_GOODS + "redemption,R1," + AT + ",T1,18,,300,,ROOM,");
        assertThat(paid.goods()).isEqualTo(new Goods(Optional.of("ROOM"), Optional.empty()));
        String old = "accrual,A1," + AT + ",T1,18,12800,,";
        assertThat(((Accrual) read(old)).goods()).isEqualTo(Goods.UNNAMED);
        assertThat(request(HEADER_WITH_GOODS + old + ",,").key())
                .isEqualTo(key(old))
                .isNotEqualTo(read.key());
        assertThatThrownBy(() -> request(HEADER_WITH_GOODS + "accrual,A1," + AT + ",T1,18,12800,,,热茶,"))
                .isInstanceOf(UnreadableCell.class);
        assertThatThrownBy(() -> request(HEADER_WITH_GOODS + "reversal,X1," + AT + ",,,,120,R1,TEA,"))
                .isInstanceOf(UnreadableCell.class);
    }

    @Test
    void a_file_of_the_latest_layout_names_items() {
        String header = HEADER.replace("original", "original,items");
        var sold = (Accrual) request(header + "accrual,A1," + AT + ",T1,18,12800,,,SHOES=9900;SOCKS=2900");
        assertThat(sold.items())
                .containsExactly(new TransactionItem("SHOES", 9_900), new TransactionItem("SOCKS", 2_900));
        var paid = (Redemption) request(header + "redemption,R1," + AT + ",T1,18,,300,,ROOM=300");
        assertThat(paid.items()).containsExactly(new TransactionItem("ROOM", 300));
        var undone = (Reversal) request(header + "reversal,X1," + AT + ",,,,,A1,SOCKS;SHOES");
        assertThat(undone.items()).containsExactly("SOCKS", "SHOES");
        String most = IntStream.range(0, TransactionItem.MOST)
                .mapToObj(i -> "ITEM" + (10 + i) + "=1000000000")
                .collect(Collectors.joining(";"));
        assertThat(((Accrual) request(header + "accrual,A1," + AT + ",T1,18,12800,,," + most)).items())
                .hasSize(TransactionItem.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "SHOES",
        "SHOES=1;SHOES=2",
        "SHOES=0",
        "SHOES=1;",
        "=1",
        "SHOES=9.9",
        "鞋=1",
        "A=1000000001",
        "A=99999999999999999999"
    })
    void what_is_no_list_of_items_is_refused_at_its_column(String items) {
        assertThatThrownBy(() -> request(
                        HEADER.replace("original", "original,items") + "accrual,A1," + AT + ",T1,18,12800,,," + items))
                .isInstanceOfSatisfying(UnreadableCell.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("cell-items");
                    assertThat(refusal.args()).containsEntry("column", "items");
                });
    }

    @Test
    void a_part_that_was_kept_before_there_were_as_many_columns_is_read() {
        String kept = "2,accrual,A1," + AT + ",T1,0000000018,12800,,,8,8\n";
        FileLine line =
                FileLine.of(new CsvReader(new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8)), 1_000)
                        .next()
                        .orElseThrow());
        assertThat(line).isEqualTo(line("accrual,A1," + AT + ",T1,0000000018,12800,,"));
    }

    @Test
    void a_member_number_whose_zeros_a_spreadsheet_took_is_whole_again() {
        assertThat(((Accrual) read("accrual,A1," + AT + ",T1,18,12800,,")).member())
                .isEqualTo("0000000018");
    }

    @Test
    void the_same_line_is_the_same_request_wherever_it_stands_and_another_is_not() {
        String row = "accrual,A1," + AT + ",T1,0000000018,12800,,";
        assertThat(key(row)).isEqualTo(key("\n\n" + row)).isNotEqualTo(key(row.replace("12800", "12801")));
        assertThat(key(row)).startsWith("F000000007.").hasSizeLessThanOrEqualTo(128);
    }

    @Test
    void a_part_keeps_a_line_as_it_was() {
        FileLine line = line("accrual,\"a,b\",'=x,T1,,,,more,cells");
        FileLine kept =
                FileLine.of(new CsvReader(new ByteArrayInputStream(line.kept().getBytes(StandardCharsets.UTF_8)), 1_000)
                        .next()
                        .orElseThrow());

        assertThat(kept).isEqualTo(line);
        assertThat(kept.line()).isEqualTo(2);
        assertThat(kept.cell(FileColumn.OCCURRED_AT)).isEqualTo("=x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accrual,A1,AT,T1,18,12800,5,         | cell-either      | amount_fen",
                "accrual,A1,AT,T1,18,,,               | cell-either      | amount_fen",
                "accrual,A1,AT,T1,18,128.00,,         | cell-whole       | amount_fen",
                "accrual,A1,AT,T1,18,-5,,             | cell-whole       | amount_fen",
                "accrual,A1,AT,T1,18,'12,800',,       | cell-count       | null",
                "accrual,A1,AT,T1,18,0,,              | cell-whole       | amount_fen",
                "accrual,A1,AT,T1,,12800,,            | cell-missing     | member",
                "accrual,A1,AT,T 1,18,12800,,         | cell-text        | outlet",
                "accrual,A1,AT,T1,18,12800,,R1        | cell-superfluous | original",
                "accrual,积分,AT,T1,18,12800,,         | cell-text        | reference",
                "accrual,1.23E+15,AT,T1,18,12800,,    | cell-mangled     | reference",
                "accrual,A1,2026-11-21 10:00,T1,18,1,,| cell-time        | occurred_at",
                "accrual,A1,2026-11-21T10:00,T1,18,1,,| cell-time        | occurred_at",
                "accrual,A1,0026-11-21T10:00Z,T1,18,1,,| cell-time       | occurred_at",
                "redemption,A1,AT,T1,18,5,5,          | cell-superfluous | amount_fen",
                "redemption,A1,AT,T1,18,,,            | cell-missing     | points",
                "reversal,A1,AT,T1,,,,R1              | cell-superfluous | outlet",
                "reversal,A1,AT,,,,,                  | cell-missing     | original",
                "voucher,A1,AT,T1,18,,5,              | cell-kind        | kind",
                ",A1,AT,T1,18,,5,                     | cell-missing     | kind",
                "accrual,A1,AT,T1,18,12800            | cell-count       | null"
            })
    void what_cannot_be_read_is_refused_with_its_column(String row, String code, String column) {
        assertThatThrownBy(() -> read(row.replace("AT", AT))).isInstanceOfSatisfying(UnreadableCell.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(String.valueOf(refusal.args().get("column"))).isEqualTo(column);
        });
    }

    private static String key(String row) {
        return read(row).key();
    }

    private static TransactionRequest read(String row) {
        return new LineReading(FileNumber.of(7), line(row)).request();
    }

    private static FileLine line(String row) {
        return lineOf(HEADER + row);
    }

    private static TransactionRequest request(String text) {
        return new LineReading(FileNumber.of(7), lineOf(text)).request();
    }

    private static FileLine lineOf(String text) {
        var reader = new CsvReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000);
        var header = CsvHeader.read(reader, FileColumn.required(), FileColumn::isKnown);
        CsvRow read = reader.next().orElseThrow();
        return FileLine.of(header, read);
    }
}
