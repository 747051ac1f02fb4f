package io.hansa.partners.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;

/** The content of statements and nettings as text, and the hash over it. */
final class StatementText {

    private final StringBuilder text = new StringBuilder();

    private StatementText() {}

    static String of(StatementView statement) {
        var text = new StatementText();
        text.line(statement.number())
                .line(statement.partnerCode())
                .line(statement.month())
                .line(statement.cutOff());
        statement.lines().forEach(text::line);
        text.line(statement.net().minor());
        // statements from before there were due dates end here
        statement.dues().dueOn().ifPresent(date -> text.dues(statement));
        return text.text.toString();
    }

    static String of(NettingView netting) {
        var text = new StatementText();
        text.line(netting.month()).line(netting.currency());
        netting.positions()
                .forEach(position -> text.line(position.partnerCode() + " " + position.statement() + " "
                        + position.amount().minor()));
        return text.line("programme " + netting.programme().minor()).text.toString();
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void dues(StatementView statement) {
        StatementView.Dues dues = statement.dues();
        statement.partnerName().ifPresent(name -> line(name.zh()).line(name.en()));
        line(dues.contract().map(Object::toString).orElse("-"));
        line(dues.netting() + " " + statement.net().currency());
        line(dues.opening().minor() + " " + dues.fromPartner().minor() + " "
                + dues.toPartner().minor() + " " + dues.carried().minor());
        line(dues.dueOn().orElseThrow());
    }

    private void line(StatementView.Line line) {
        line(line.code()
                + line.origin().map(YearMonth::toString).map("@"::concat).orElse("") + " " + line.count() + " "
                + line.amount().minor());
    }

    private StatementText line(Object content) {
        text.append(content).append('\n');
        return this;
    }
}
