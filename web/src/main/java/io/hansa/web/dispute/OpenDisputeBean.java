package io.hansa.web.dispute;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.dispute.DisputeReason;
import io.hansa.partners.dispute.Disputes;
import io.hansa.partners.dispute.OpenDispute;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementView;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Disputes a line of a statement, or an entry behind it. */
@Named("openDispute")
@ViewScoped
public class OpenDisputeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Disputes disputes;

    @Inject
    PartnerStatements statements;

    @Inject
    Pages pages;

    @Inject
    ReaderSide side;

    /** Names what this page asks for: sent twice, it is one dispute. */
    private final String key = "page-" + UUID.randomUUID();

    private String statement;
    private int line;
    private Long entry;
    private BigDecimal claimed;
    private DisputeReason reason;
    private String text;
    private transient Part file;
    private transient StatementView.Line lineView;

    public void load() {
        StatementView found = pages.required(() -> statements.statement(String.valueOf(statement)));
        if (found != null) {
            lineView = found.lines().stream()
                    .filter(each -> each.line() == line)
                    .findFirst()
                    .orElse(null);
            pages.require(lineView);
        }
    }

    public String open() {
        String outcome = pages.actIn("opening", () -> {
            DisputeNumber number = disputes.open(new OpenDispute(
                            key,
                            statement,
                            line,
                            Optional.ofNullable(entry).map(EntryNumber::new),
                            Yuan.fen(claimed),
                            reason,
                            text,
                            HandedIn.of(file)))
                    .dispute()
                    .number();
            pages.say("dispute", "done.OPENED", number);
            return (side.isPartner() ? "/partner/dispute" : "/console/disputes/dispute") + "?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    /** What the line is about, without its sign. */
    public Money getMost() {
        Money amount = lineView.amount();
        return amount.minor() < 0 ? amount.negated() : amount;
    }

    public DisputeReason[] getReasons() {
        return DisputeReason.values();
    }

    public StatementView.Line getLineView() {
        return lineView;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public BigDecimal getClaimed() {
        return claimed;
    }

    public void setClaimed(BigDecimal claimed) {
        this.claimed = claimed;
    }

    public DisputeReason getReason() {
        return reason;
    }

    public void setReason(DisputeReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
