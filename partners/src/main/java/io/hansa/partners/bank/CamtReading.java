package io.hansa.partners.bank;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code camt.053} and {@code camt.054} as a stream. What a file can do to its reader is refused: a document type, and with it
 * every entity, whether it would be fetched or multiplied; depth; more text or transactions than there can be.
 */
final class CamtReading {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 4_000;
    private static final String ENTRY = "Ntry";
    private static final String TRANSACTION = "TxDtls";

    private final BankFileLimit limit;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<BankLine> lines = new ArrayList<>();
    private XMLStreamReader xml;
    private BankFileKind kind;
    private String message = "";
    private String account = "";
    private String currency;
    private EntryDraft entry;
    private int notBooked;

    private CamtReading(BankFileLimit limit) {
        this.limit = limit;
    }

    /**
     * @throws BankFileUnreadable when it is not XML, or not such as has to be read
     * @throws BankFileNotCamt when it is another message
     * @throws BankFileTooLarge when it has too many transactions
     */
    static BankContent of(InputStream content, BankFileLimit limit) {
        var reading = new CamtReading(limit);
        try {
            reading.xml = factory().createXMLStreamReader(content);
            reading.read();
        } catch (XMLStreamException e) {
            throw new BankFileUnreadable(reading.line());
        }
        if (reading.kind == null) {
            throw new BankFileNotCamt();
        }
        return new BankContent(
                reading.kind, reading.message, reading.account, List.copyOf(reading.lines), reading.notBooked);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BankFileUnreadable(line());
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append();
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private void begin(String element) {
        if (path.isEmpty()) {
            kind = BankFileKind.of(xml.getNamespaceURI()).orElseThrow(BankFileNotCamt::new);
        }
        path.addLast(element);
        if (path.size() > DEEPEST) {
            throw new BankFileUnreadable(line());
        }
        text.setLength(0);
        currency = xml.getAttributeValue(null, "Ccy");
        if (element.equals(ENTRY) && entry == null) {
            entry = new EntryDraft();
        } else if (element.equals(TRANSACTION) && entry != null) {
            entry.beginTransaction();
        }
    }

    private void append() {
        if (text.length() < LONGEST) {
            text.append(xml.getText());
        }
    }

    private void end(String element) {
        if (entry != null) {
            endWithin();
        } else {
            head();
        }
        path.removeLast();
        text.setLength(0);
        currency = null;
        if (entry != null && element.equals(ENTRY) && !path.contains(ENTRY)) {
            take();
        }
    }

    /** Of the head: whose account, and which message. */
    private void head() {
        String where = below(Optional.empty());
        String said = text.toString().strip();
        if (where.endsWith("GrpHdr/MsgId")) {
            message = said;
        } else if (where.matches("Document/[^/]+/(Stmt|Ntfctn)/Acct/Id/(IBAN|Othr/Id)")) {
            if (!account.isEmpty() && !account.equals(said)) {
                throw new BankFileOtherAccount(said);
            }
            account = said;
        }
    }

    private void endWithin() {
        String said = text.toString().strip();
        if (said.isEmpty() && !path.getLast().equals("RtrInf")) {
            return;
        }
        boolean ofTransaction = path.contains(TRANSACTION);
        String where = below(Optional.of(ofTransaction ? TRANSACTION : ENTRY));
        if (ofTransaction) {
            put(where, said, entry::putOfTransaction);
        } else {
            put(where, said, entry::put);
        }
    }

    private void put(String where, String said, java.util.function.BiConsumer<String, String> to) {
        to.accept(where, said);
        if (currency != null) {
            to.accept(where + "@Ccy", currency);
        }
    }

    private String below(Optional<String> ancestor) {
        if (ancestor.isEmpty()) {
            return String.join("/", path);
        }
        Iterator<String> names = path.iterator();
        while (!names.next().equals(ancestor.get())) {
            // on to the ancestor
        }
        Iterable<String> rest = () -> names;
        return java.util.stream.StreamSupport.stream(rest.spliterator(), false).collect(Collectors.joining("/"));
    }

    private void take() {
        try {
            if (entry.isBooked()) {
                lines.addAll(entry.lines());
            } else {
                notBooked++;
            }
        } catch (ArithmeticException | IllegalArgumentException | java.time.DateTimeException none) {
            throw new BankFileUnreadable(line());
        }
        entry = null;
        if (lines.size() > BankFileLimit.MOST_ENTRIES) {
            throw limit.tooLarge();
        }
    }

    private int line() {
        return xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    }
}
