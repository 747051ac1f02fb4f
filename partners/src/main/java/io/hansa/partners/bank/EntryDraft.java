package io.hansa.partners.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An entry while it is read: what stands at which path below {@code Ntry}, and below each of its {@code TxDtls}. Older versions have
 * some of it at other paths than newer ones.
 */
final class EntryDraft {

    private static final int REFERENCE = 35;
    private static final int ACCOUNT = 34;
    private static final int NAME = 140;
    private static final int TEXT = 500;
    private static final int DATE = 10;

    /** The values below an entry, or below one of its transactions. */
    private static final class Part {
        private final Map<String, String> values = new HashMap<>();

        void put(String path, String value) {
            values.merge(path, value, (one, other) -> one + " " + other);
        }

        String first(String... paths) {
            return Stream.of(paths)
                    .map(values::get)
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst()
                    .map(String::strip)
                    .orElse("");
        }

        boolean has(String path) {
            return values.keySet().stream().anyMatch(key -> key.equals(path) || key.startsWith(path + "/"));
        }
    }

    private final Part whole = new Part();
    private final List<Part> parts = new ArrayList<>();

    void beginTransaction() {
        parts.add(new Part());
    }

    void put(String path, String value) {
        whole.put(path, value);
    }

    void putOfTransaction(String path, String value) {
        parts.get(parts.size() - 1).put(path, value);
    }

    boolean isBooked() {
        return whole.first("Sts", "Sts/Cd").equals("BOOK")
                && amount(whole, whole).signum() != 0;
    }

    /** One line, or one for each transaction where the bank says what each of several comes to. */
    List<BankLine> lines() {
        boolean several = parts.size() > 1
                && parts.stream().allMatch(part -> !ownAmount(part).isEmpty());
        if (several) {
            return parts.stream().map(part -> line(part, 1)).toList();
        }
        Part only = parts.size() == 1 ? parts.get(0) : new Part();
        int batch = Math.max(parts.size(), count(whole.first("NtryDtls/Btch/NbOfTxs")));
        return List.of(line(only, parts.size() == 1 ? 1 : Math.max(1, batch)));
    }

    private BankLine line(Part part, int batch) {
        boolean credit = or(part.first("CdtDbtInd"), whole.first("CdtDbtInd")).equals("CRDT");
        String currency = or(currency(part), whole.first("Amt@Ccy"));
        return new BankLine(
                credit,
                whole.first("RvslInd").equals("true") || part.has("RtrInf"),
                batch,
                amount(part, whole)
                        .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                        .longValueExact(),
                currency,
                date(whole.first("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")),
                cut(known(part.first("Refs/EndToEndId")), REFERENCE),
                cut(or(part.first("Refs/AcctSvcrRef"), whole.first("AcctSvcrRef")), REFERENCE),
                cut(counterparty(part, credit ? "Dbtr" : "Cdtr"), NAME),
                cut(account(part, credit ? "DbtrAcct" : "CdtrAcct"), ACCOUNT),
                cut(text(part), TEXT));
    }

    private static String ownAmount(Part part) {
        return part.first("Amt", "AmtDtls/TxAmt/Amt");
    }

    /** Of a transaction in the entry's own currency; what was instructed in another one is not what was booked. */
    private BigDecimal amount(Part part, Part entry) {
        boolean own = !ownAmount(part).isEmpty() && currency(part).equals(entry.first("Amt@Ccy"));
        return new BigDecimal(own ? ownAmount(part) : entry.first("Amt"));
    }

    private String currency(Part part) {
        String own = part.first("Amt@Ccy", "AmtDtls/TxAmt/Amt@Ccy");
        return own.equals(whole.first("Amt@Ccy")) ? own : whole.first("Amt@Ccy");
    }

    private static String counterparty(Part part, String role) {
        return part.first("RltdPties/" + role + "/Pty/Nm", "RltdPties/" + role + "/Nm");
    }

    private static String account(Part part, String role) {
        return part.first("RltdPties/" + role + "/Id/IBAN", "RltdPties/" + role + "/Id/Othr/Id");
    }

    private String text(Part part) {
        Function<String, Stream<String>> some =
                path -> Stream.of(part.first(path)).filter(value -> !value.isEmpty());
        String said = Stream.of(
                        some.apply("RmtInf/Strd/CdtrRefInf/Ref"),
                        some.apply("RmtInf/Strd/RfrdDocInf/Nb"),
                        some.apply("RmtInf/Ustrd"),
                        some.apply("AddtlTxInf"))
                .flatMap(Function.identity())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return or(said, whole.first("AddtlNtryInf"));
    }

    private static LocalDate date(String said) {
        return LocalDate.parse(said.length() > DATE ? said.substring(0, DATE) : said);
    }

    /** Of several batches all. */
    private static int count(String said) {
        return said.isEmpty()
                ? 1
                : Stream.of(said.split(" ")).mapToInt(Integer::parseInt).sum();
    }

    /** As the standard says that there is none. */
    private static String known(String endToEnd) {
        return endToEnd.equals("NOTPROVIDED") ? "" : endToEnd;
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String cut(String text, int most) {
        String clean = text.replaceAll("\\s+", " ");
        return clean.length() <= most
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, most)));
    }
}
