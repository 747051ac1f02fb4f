package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.InBrowser;
import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/**
 * Finance pays a partner in two hands and takes the bank's file: the payment is marked, and somebody says what a difference is; the
 * partner that owed reads what is left.
 */
@InBrowser
class PaymentInChineseFeature {

    private static final String OWN = "0200001234567890123";

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void finance_pays_imports_the_banks_file_and_resolves_a_difference(
            WebDriver first, WebDriver second, WebDriver partners) {
        World.Closed closed = World.settledAndClosed(6);
        Screen drafter = new Screen(first);
        drafter.signIn(World.staffLogin("FINANCE"));
        String order = drafts(drafter, closed);

        Screen approver = new Screen(second);
        approver.signIn(World.staffLogin("FINANCE"));
        String payment = approves(approver, order, closed);

        String invoice = invoice(drafter, closed);
        imports(drafter, payment, invoice);
        resolves(drafter, invoice);
        drafter.open("console/payments/account.xhtml?partner=" + closed.owes().code());
        assertThat(drafter.has("unexplained")).isFalse();
        drafter.keep("console-payment-account");

        readsWhatIsLeft(new Screen(partners), closed, invoice);
    }

    private static String drafts(Screen screen, World.Closed closed) {
        screen.open("console/payments/index.xhtml");
        assertThat(screen.text(By.id("payable"))).contains(closed.statement(), "¥60.00");
        screen.keep("console-payments");
        screen.press(By.id("drafting:review"));
        assertThat(screen.text(By.id("consequence"))).contains("¥60.00");
        screen.press(By.id("drafting:draft"));
        assertThat(screen.text(By.id("own"))).isNotBlank();
        assertThat(screen.has("approving:approve")).isFalse();
        return screen.parameter("number");
    }

    private static String approves(Screen screen, String order, World.Closed closed) {
        screen.open("console/payments/order.xhtml?number=" + order);
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-payment-order");
        screen.press(By.id("approving:approve"));
        String payment =
                screen.text(By.xpath("//*[@id='payments']//tr[contains(., '" + closed.statement() + "')]/td[1]"));
        assertThat(screen.download(By.id("file"))).startsWith("200 <?xml").contains(payment, "pain.001.001.09");
        return payment;
    }

    private static String invoice(Screen screen, World.Closed closed) {
        screen.open("console/payments/ageing.xhtml");
        screen.keep("console-ageing");
        screen.open("console/payments/invoices.xhtml?partner=" + closed.owes().code());
        assertThat(screen.text(By.id("invoices"))).contains("¥300.00");
        return screen.text(By.cssSelector("#invoices tbody a"));
    }

    /** The payment was made; the partner paid a part of what it owes. */
    private static void imports(Screen screen, String payment, String invoice) {
        screen.open("console/payments/bank.xhtml");
        screen.attach("uploading:file", PartnerOffice.file(camt(payment, invoice)));
        screen.press(By.id("uploading:upload"));
        assertThat(screen.all(By.cssSelector("#entries tbody tr"))).hasSize(2);
        screen.unfold(By.cssSelector("#applying summary"));
        screen.keep("console-bank-file");
        screen.press(By.id("applying:apply"));
        assertThat(screen.has("applying:apply")).isFalse();
    }

    private static void resolves(Screen screen, String invoice) {
        screen.open("console/payments/differences.xhtml");
        screen.keep("console-bank-differences");
        screen.press(By.xpath("//*[@id='differences']//tr[contains(., '" + invoice + "')]//a"));
        assertThat(screen.text(By.id("said"))).contains("¥100.00");
        screen.type("resolving:reason", "部分付款");
        screen.keep("console-bank-difference");
        screen.press(By.id("resolving:resolve"));
        screen.open("console/payments/invoice.xhtml?number=" + invoice);
        assertThat(screen.text(By.id("main"))).contains("¥200.00", screen.word("payment", "invoice.state.PART_PAID"));
    }

    private static void readsWhatIsLeft(Screen screen, World.Closed closed, String invoice) {
        screen.signIn(World.partnerLogin(closed.owes(), "PARTNER_FINANCE"));
        screen.open("partner/invoices.xhtml");
        screen.keep("partner-invoices");
        screen.press(By.linkText(invoice));
        assertThat(screen.text(By.id("main"))).contains("¥200.00");
        screen.keep("partner-invoice");
        assertThat(screen.download(By.id("print"))).startsWith("200 %PDF-");
    }

    private static String camt(String payment, String invoice) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>%1$s</MsgId>
                <CreDtTm>%2$sT18:00:00+08:00</CreDtTm></GrpHdr><Ntfctn><Id>1</Id><Acct><Id><Othr><Id>%3$s</Id></Othr></Id></Acct>
                <Ntry><Amt Ccy="CNY">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%2$s</Dt></BookgDt>
                <AcctSvcrRef>D%1$s</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>%1$s</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="CNY">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%2$s</Dt></BookgDt>
                <AcctSvcrRef>C%1$s</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Pty>
                <Nm>北京商场</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>付款 %4$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                </Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(payment, today, OWN, invoice);
    }
}
