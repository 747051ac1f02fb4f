package io.hansa.partners.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReadingTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 28);
    private static final BankFileLimit LIMIT = new BankFileLimit(1);
    private static final String DTD =
            "<!DOCTYPE Document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    private final Camt camt = Camt.of("0200001234567890123", DATE)
            .debit("REF-1", 80_000, "P2026-000001-0001")
            .credit("REF-2", 120_000, "付款 I2026-000003 谢谢")
            .returned("REF-3", 500, "P2026-000001-0002")
            .batch("REF-4", 99_900, 3)
            .pending(7);

    @Test
    void the_files_of_these_tests_are_such_as_the_schema_has() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/camt.052.001.08.xsd"))
                .newValidator()
                .validate(new StreamSource(Camt.stream(camt.report())));
    }

    @Test
    void a_statement_and_a_notification_say_the_same_in_every_version() {
        BankContent statement = read(camt.statement());
        BankContent notification = read(camt.notification());

        assertThat(statement.kind()).isEqualTo(BankFileKind.CAMT_053);
        assertThat(notification.kind()).isEqualTo(BankFileKind.CAMT_054);
        assertThat(statement.account()).isEqualTo("0200001234567890123");
        assertThat(statement.message()).isEqualTo("M1");
        assertThat(statement.notBooked()).isEqualTo(1);
        assertThat(statement.lines())
                .isEqualTo(notification.lines())
                .isEqualTo(read(camt.olderStatement()).lines())
                .containsExactly(
                        new BankLine(false, false, 1, 80_000, "CNY", DATE, "P2026-000001-0001", "REF-1", "收款人", "", ""),
                        new BankLine(
                                true, false, 1, 120_000, "CNY", DATE, "", "REF-2", "付款人", "", "付款 I2026-000003 谢谢"),
                        new BankLine(true, true, 1, 500, "CNY", DATE, "P2026-000001-0002", "REF-3", "付款人", "", ""),
                        new BankLine(false, false, 3, 99_900, "CNY", DATE, "", "REF-4", "", "", ""));
    }

    @Test
    void several_transactions_of_one_entry_are_lines_of_their_own() {
        String two = camt.statement()
                .replaceFirst(
                        "</TxDtls>",
                        "</TxDtls><TxDtls><Refs><EndToEndId>P2026-000009-0001</EndToEndId></Refs>"
                                + "<Amt Ccy=\"CNY\">0.05</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>");

        assertThat(read(two).lines().subList(0, 2))
                .extracting(BankLine::endToEnd, BankLine::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("P2026-000001-0001", 80_000L),
                        org.assertj.core.groups.Tuple.tuple("P2026-000009-0001", 5L));
    }

    @Test
    void the_same_transaction_has_the_same_name_in_every_file_and_others_have_others() {
        List<String> names = names(camt.statement());

        assertThat(names(camt.notification())).isEqualTo(names);
        assertThat(names).doesNotHaveDuplicates();
        var alike = Camt.of("1", DATE).credit("", 5, "same").credit("", 5, "same");
        assertThat(names(alike.statement())).doesNotHaveDuplicates().isEqualTo(names(alike.notification()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not xml", "", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">"})
    void what_is_no_xml_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BankFileUnreadable.class);
    }

    @Test
    void entities_are_neither_fetched_nor_multiplied() {
        String bomb = camt.statement().replace("?>\n", "?>" + DTD).replace("谢谢", "&b;");
        String fetch = camt.statement()
                .replace("?>\n", "?><!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("谢谢", "&x;");

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(BankFileUnreadable.class);
        assertThatThrownBy(() -> read(fetch)).isInstanceOf(BankFileUnreadable.class);
        assertThatThrownBy(() -> read(camt.statement().replace("?>\n", "?><!DOCTYPE Document SYSTEM \"http://x/y\">")))
                .isInstanceOf(BankFileUnreadable.class);
    }

    @Test
    void depth_amounts_and_dates_that_are_none_are_refused() {
        assertThatThrownBy(() -> read(camt.statement().replace("<Othr>", "<a>".repeat(60) + "<Othr>")))
                .isInstanceOf(BankFileUnreadable.class);
        assertThatThrownBy(() -> read(camt.statement().replace("800.00", "8e99999")))
                .isInstanceOf(BankFileUnreadable.class);
        assertThatThrownBy(() -> read(camt.statement().replace("800.00", "800.001")))
                .isInstanceOf(BankFileUnreadable.class);
        assertThatThrownBy(
                        () -> read(camt.statement().replace("2026-11-28</Dt></BookgDt>", "2026-13-28</Dt></BookgDt>")))
                .isInstanceOf(BankFileUnreadable.class);
    }

    @Test
    void other_messages_and_too_many_transactions_are_refused() {
        assertThatThrownBy(() -> read(camt.report())).isInstanceOf(BankFileNotCamt.class);
        var many = Camt.of("1", DATE);
        for (int i = 0; i <= BankFileLimit.MOST_ENTRIES; i++) {
            many.credit("R" + i, 1, "");
        }
        assertThatThrownBy(() -> read(many.statement())).isInstanceOf(BankFileTooLarge.class);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatThrownBy(() -> CamtReading.of(new Weighed(endless, LIMIT.bytes(), LIMIT::tooLarge), LIMIT))
                .isInstanceOf(BankFileTooLarge.class);
    }

    private static BankContent read(String text) {
        return CamtReading.of(Camt.stream(text), LIMIT);
    }

    private static List<String> names(String text) {
        BankContent content = read(text);
        var identities = new Identities(content.account());
        return content.lines().stream()
                .map(line -> HexFormat.of().formatHex(identities.of(line)))
                .toList();
    }
}
