package io.hansa.web.console.contract;

import io.hansa.partners.contract.InKind;
import io.hansa.partners.contract.Terms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed of a partner's next version, by section. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RatesForm rates = new RatesForm();
    private final FundingForm funding = new FundingForm();
    private final FeesForm fees = new FeesForm();
    private final SettlingForm settling = new SettlingForm();
    private final DisputingForm disputing = new DisputingForm();
    private final LimitsForm limits = new LimitsForm();
    private final VisitingForm visiting = new VisitingForm();
    private final List<LineForm> lines = new ArrayList<>();
    private final List<ItemForm> items = new ArrayList<>();
    private Integer kindDays = InKind.DEFAULT.answerDays();
    private LocalDate begins;

    void read(Terms terms) {
        rates.read(terms);
        funding.read(terms.funding());
        fees.read(terms.fees());
        settling.read(terms.settling());
        disputing.read(terms.disputing());
        limits.read(terms.limits());
        visiting.read(terms.visiting());
        terms.lines().stream().map(LineForm::of).forEach(lines::add);
        kindDays = terms.inKind().answerDays();
        terms.inKind().items().stream().map(ItemForm::of).forEach(items::add);
    }

    Terms terms() {
        return rates.terms()
                .with(funding.funding())
                .with(fees.fees())
                .with(settling.settling())
                .with(disputing.disputing())
                .with(limits.limits())
                .with(visiting.visiting())
                .with(new InKind(items.stream().map(ItemForm::item).toList(), kindDays))
                .with(lines.stream().map(LineForm::line).toList());
    }

    public void addLine() {
        lines.add(new LineForm());
    }

    public void removeLine(LineForm line) {
        lines.remove(line);
    }

    public void addItem() {
        items.add(new ItemForm());
    }

    public void removeItem(ItemForm item) {
        items.remove(item);
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public Integer getKindDays() {
        return kindDays;
    }

    public void setKindDays(Integer kindDays) {
        this.kindDays = kindDays;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public RatesForm getRates() {
        return rates;
    }

    public FundingForm getFunding() {
        return funding;
    }

    public FeesForm getFees() {
        return fees;
    }

    public SettlingForm getSettling() {
        return settling;
    }

    public DisputingForm getDisputing() {
        return disputing;
    }

    public LimitsForm getLimits() {
        return limits;
    }

    public VisitingForm getVisiting() {
        return visiting;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }
}
