package io.hansa.partners.bank;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Files as a bank writes them: camt.053.001.08 and camt.054.001.08, and the older camt.053.001.02. */
final class Camt {

    private final String account;
    private final LocalDate date;
    private final List<String> entries = new ArrayList<>();
    private String id = "M1";

    private Camt(String account, LocalDate date) {
        this.account = account;
        this.date = date;
    }

    static Camt of(String account, LocalDate date) {
        return new Camt(account, date);
    }

    Camt called(String message) {
        id = message;
        return this;
    }

    /** Money went out. */
    Camt debit(String bankRef, long fen, String endToEnd) {
        return entry("DBIT", "CNY", bankRef, fen, endToEnd, "", "");
    }

    /** Money came in. */
    Camt credit(String bankRef, long fen, String text) {
        return entry("CRDT", "CNY", bankRef, fen, "NOTPROVIDED", text, "");
    }

    Camt credit(String bankRef, long fen, String currency, String text) {
        return entry("CRDT", currency, bankRef, fen, "NOTPROVIDED", text, "");
    }

    Camt returned(String bankRef, long fen, String endToEnd) {
        return entry("CRDT", "CNY", bankRef, fen, endToEnd, "", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>");
    }

    Camt pending(long fen) {
        entries.add(
                "<Ntry><Amt Ccy=\"CNY\">" + decimal(fen) + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts>"
                        + "<BookgDt><Dt>" + date + "</Dt></BookgDt>" + BANK_CODE + "</Ntry>");
        return this;
    }

    /** The sum of some, without them. */
    Camt batch(String bankRef, long fen, int transactions) {
        entries.add(head("DBIT", "CNY", bankRef, fen) + "<NtryDtls><Btch><NbOfTxs>" + transactions
                + "</NbOfTxs></Btch></NtryDtls></Ntry>");
        return this;
    }

    private static final String BANK_CODE = "<BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>";

    private String head(String direction, String currency, String bankRef, long fen) {
        return "<Ntry><Amt Ccy=\"" + currency + "\">" + decimal(fen) + "</Amt><CdtDbtInd>" + direction
                + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + date + "</Dt></BookgDt>"
                + (bankRef.isEmpty() ? "" : "<AcctSvcrRef>" + bankRef + "</AcctSvcrRef>") + BANK_CODE;
    }

    private Camt entry(
            String direction, String currency, String bankRef, long fen, String endToEnd, String text, String more) {
        entries.add(head(direction, currency, bankRef, fen) + "<NtryDtls><TxDtls><Refs><EndToEndId>" + endToEnd
                + "</EndToEndId></Refs><Amt Ccy=\"" + currency + "\">" + decimal(fen) + "</Amt><CdtDbtInd>" + direction
                + "</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>付款人</Nm></Pty></Dbtr><Cdtr><Pty><Nm>收款人</Nm></Pty></Cdtr></RltdPties>"
                + (text.isEmpty() ? "" : "<RmtInf><Ustrd>" + text + "</Ustrd></RmtInf>") + more
                + "</TxDtls></NtryDtls></Ntry>");
        return this;
    }

    String statement() {
        return document(
                "camt.053.001.08",
                "BkToCstmrStmt",
                "Stmt",
                "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>"
                        + "<Amt Ccy=\"CNY\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + date + "</Dt></Dt></Bal>");
    }

    String notification() {
        return document("camt.054.001.08", "BkToCstmrDbtCdtNtfctn", "Ntfctn", "");
    }

    /** The same entries as an account report, whose schema has the same types. */
    String report() {
        return document("camt.052.001.08", "BkToCstmrAcctRpt", "Rpt", "");
    }

    /** As version 02 wrote it. */
    String olderStatement() {
        return statement()
                .replace("camt.053.001.08", "camt.053.001.02")
                .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>")
                .replaceAll(
                        "</Refs><Amt Ccy=\"CNY\">([0-9.]+)</Amt>",
                        "</Refs><AmtDtls><TxAmt><Amt Ccy=\"CNY\">$1</Amt></TxAmt></AmtDtls>")
                .replace("<Pty>", "")
                .replace("</Pty>", "");
    }

    private String document(String name, String root, String body, String balance) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" + name
                + "\"><" + root + "><GrpHdr><MsgId>" + id + "</MsgId><CreDtTm>" + date
                + "T20:00:00+08:00</CreDtTm></GrpHdr><" + body + "><Id>" + id + "</Id><Acct><Id><Othr><Id>" + account
                + "</Id></Othr></Id></Acct>" + balance + String.join("\n", entries) + "</" + body + "></" + root
                + "></Document>";
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decimal(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
