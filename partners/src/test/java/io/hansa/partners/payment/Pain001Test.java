package io.hansa.partners.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.PayoutAccount;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The file is held against ISO's own schema, as hbci4j ships it. */
class Pain001Test {

    private static final Payer PAYER = new Payer("汉萨俱乐部", "102100099996", "0200001234567890123");
    private static final List<PayoutAccount> ACCOUNTS = List.of(
            new PayoutAccount("北京首都机场商业有限公司", "中国工商银行", "102100000030", "0200098765432109876"),
            new PayoutAccount("Müller & Söhne <Duty Free>", "Commerzbank", "COBADEFFXXX", "DE89370400440532013000"),
            new PayoutAccount("Line\nbreak", "Bank", "BKCHCNBJ", "1109078905107"));

    @Test
    void validates_against_the_schema_with_any_letters_in_its_names() throws Exception {
        validate(write(123_456, 1, 99));
    }

    @Test
    void the_schema_is_one_that_refuses() {
        String broken = new String(write(123_456, 1, 99), StandardCharsets.UTF_8)
                .replace("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>CASH</PmtMtd>");

        assertThatThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void count_control_sum_and_ids_are_those_of_its_payments() throws Exception {
        Document document = parse(write(123_456, 1, 99));

        assertThat(texts(document, "NbOfTxs")).containsExactly("3", "3");
        assertThat(texts(document, "CtrlSum")).containsExactly("1235.56", "1235.56");
        assertThat(texts(document, "InstdAmt")).containsExactly("1234.56", "0.01", "0.99");
        assertThat(texts(document, "EndToEndId"))
                .containsExactly("P2026-000007-0001", "P2026-000007-0002", "P2026-000007-0003")
                .isEqualTo(texts(document, "InstrId"));
        assertThat(texts(document, "MsgId")).containsExactly("P2026-000007");
        assertThat(texts(document, "Nm")).contains("汉萨俱乐部", "北京首都机场商业有限公司", "Müller & Söhne <Duty Free>", "Line break");
        assertThat(texts(document, "IBAN")).containsExactly("DE89370400440532013000");
        assertThat(texts(document, "MmbId")).containsExactly("102100099996", "102100000030");
    }

    @Test
    void is_the_same_bytes_whenever_it_is_made() {
        assertThat(write(123_456, 1, 99)).isEqualTo(write(123_456, 1, 99));
    }

    private static byte[] write(long... fen) {
        var number = OrderNumber.of(2026, 7);
        List<Payment> payments = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < fen.length; i++) {
            var payable = new Payable("2026-00000" + (i + 1), "PEK", YearMonth.of(2026, 10), fen[i], Optional.empty());
            payments.add(new Payment(number, i + 1, payable, ACCOUNTS.get(i)));
            total += fen[i];
        }
        var row = new PaymentOrderRow(
                number,
                OrderState.APPROVED,
                LocalDate.of(2026, 11, 30),
                fen.length,
                Money.cny(total),
                new Actor(Actor.Kind.STAFF, "one"),
                Instant.parse("2026-11-29T01:00:00Z"),
                Optional.of(new Actor(Actor.Kind.STAFF, "other")),
                Optional.of(Instant.parse("2026-11-29T02:03:04.567891Z")));
        return Pain001.write(row, PAYER, payments);
    }

    private static void validate(byte[] file) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Pain001Test.class.getResource("/pain.001.001.09.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static Document parse(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<String> texts(Document document, String element) {
        var nodes = document.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
