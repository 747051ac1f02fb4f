package io.hansa.partners.payment;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.PayoutAccount;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an order as ISO 20022 {@code pain.001.001.09} (CustomerCreditTransferInitiationV09, 2019). Everything in it was kept when the
 * order was drafted and approved, so that it is the same bytes whenever it is made.
 */
final class Pain001 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private Pain001() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** @param order approved */
    static byte[] write(PaymentOrderRow order, Payer payer, List<Payment> payments) {
        try {
            var file = new Pain001();
            file.document(order, payer, payments);
            return file.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes what is written", e);
        }
    }

    private void document(PaymentOrderRow order, Payer payer, List<Payment> payments) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        begin("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        begin("CstmrCdtTrfInitn");
        head(order, payer);
        instruction(order, payer, payments);
        end();
        end();
        xml.writeEndDocument();
        xml.close();
    }

    private void head(PaymentOrderRow order, Payer payer) throws XMLStreamException {
        begin("GrpHdr");
        text("MsgId", order.number().value());
        text(
                "CreDtTm",
                MOMENT.format(order.decidedAt()
                        .orElseThrow()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atOffset(ZoneOffset.UTC)));
        sums(order);
        named("InitgPty", payer.name());
        end();
    }

    private void sums(PaymentOrderRow order) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(order.payments()));
        text("CtrlSum", decimal(order.total()));
    }

    private void instruction(PaymentOrderRow order, Payer payer, List<Payment> payments) throws XMLStreamException {
        begin("PmtInf");
        text("PmtInfId", order.number() + "-1");
        text("PmtMtd", "TRF");
        // each is booked by itself: that is how it is recognised
        text("BtchBookg", "false");
        sums(order);
        begin("ReqdExctnDt");
        text("Dt", order.executeOn().toString());
        end();
        named("Dbtr", payer.name());
        account("DbtrAcct", payer.number(), true);
        agent("DbtrAgt", payer.bankCode(), "");
        text("ChrgBr", "SHAR");
        for (Payment payment : payments) {
            transfer(payment);
        }
        end();
    }

    private void transfer(Payment payment) throws XMLStreamException {
        PayoutAccount to = payment.to();
        begin("CdtTrfTxInf");
        begin("PmtId");
        text("InstrId", payment.endToEnd());
        text("EndToEndId", payment.endToEnd());
        end();
        Money amount = Money.cny(payment.amount());
        begin("Amt");
        begin("InstdAmt");
        xml.writeAttribute("Ccy", amount.currency());
        xml.writeCharacters(decimal(amount));
        end();
        end();
        agent("CdtrAgt", to.bankCode(), to.bank());
        named("Cdtr", to.holder());
        account("CdtrAcct", to.number(), false);
        begin("RmtInf");
        text("Ustrd", "Statement " + payment.statement());
        end();
        end();
    }

    private void named(String element, String name) throws XMLStreamException {
        begin(element);
        text("Nm", name);
        end();
    }

    private void account(String element, String number, boolean own) throws XMLStreamException {
        begin(element);
        begin("Id");
        if (AccountNumbers.isIban(number)) {
            text("IBAN", number);
        } else {
            begin("Othr");
            text("Id", number);
            end();
        }
        end();
        if (own) {
            text("Ccy", Money.cny(0).currency());
        }
        end();
    }

    /** A bank by its BIC, or by its number in China's payment system, which the external code list has as CNAPS. */
    private void agent(String element, String code, String name) throws XMLStreamException {
        begin(element);
        begin("FinInstnId");
        if (Character.isDigit(code.charAt(0))) {
            begin("ClrSysMmbId");
            begin("ClrSysId");
            text("Cd", "CNAPS");
            end();
            text("MmbId", code);
            end();
        } else {
            text("BICFI", code);
        }
        if (!name.isEmpty()) {
            text("Nm", name);
        }
        end();
        end();
    }

    private void begin(String element) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Names are written as they are, Chinese ones too: the schema takes any letter. Control characters are in no XML. */
    private void text(String element, String text) throws XMLStreamException {
        begin(element);
        xml.writeCharacters(text.replaceAll("\\p{Cntrl}", " "));
        end();
    }

    private static String decimal(Money money) {
        return BigDecimal.valueOf(money.minor(), 2).toPlainString();
    }
}
