package io.hansa.web.console.ledger;

import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.earning.Explanations;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.seal.SealView;
import io.hansa.ledger.seal.Seals;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.EarningWords;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One entry of the journal: who, when, why, all its postings and lots, and what undid it. */
@Named("consoleEntry")
@RequestScoped
public class EntryBean {

    @Inject
    Statements statements;

    @Inject
    Seals seals;

    @Inject
    Adjustments adjustments;

    @Inject
    Explanations explanations;

    @Inject
    Pages pages;

    private Long number;
    private EntryView entry;
    private SealView seal;
    private boolean correctable;
    private List<String> rules;

    public void load() {
        entry = Optional.ofNullable(number)
                .filter(value -> value > 0)
                .flatMap(value -> statements.entry(new EntryNumber(value)))
                .orElse(null);
        if (entry == null) {
            pages.notFound();
            return;
        }
        seal = seals.of(entry.number()).orElse(null);
        rules = EarningWords.forStaff(
                explanations.ofEntries(List.of(entry.number())).get(entry.number()));
        correctable = adjustments.preview(entry.number()).isPresent();
    }

    /** What became of each earning rule; empty where none was in force. */
    public List<String> getRules() {
        return rules;
    }

    /** Whether it can be undone here. */
    public boolean isCorrectable() {
        return correctable;
    }

    /** Null while the stretch in which it was recorded is open. */
    public SealView getSeal() {
        return seal;
    }

    public EntryView getEntry() {
        return entry;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
