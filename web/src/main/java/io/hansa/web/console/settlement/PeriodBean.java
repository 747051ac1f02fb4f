package io.hansa.web.console.settlement;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.settlement.PartnerPosition;
import io.hansa.partners.settlement.PeriodView;
import io.hansa.partners.settlement.Settlement;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.web.console.run.RunWatch;
import io.hansa.web.faces.Pages;
import io.hansa.web.statement.Months;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.omnifaces.cdi.ViewScoped;

/** One settlement month: what each partner comes to, and the run that settles it. */
@Named("consolePeriod")
@ViewScoped
public class PeriodBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RUN = "settlement";

    @Inject
    Settlement settlement;

    @Inject
    Partners partners;

    @Inject
    Runs runs;

    @Inject
    RunWatch watch;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String month;
    private String after;
    private transient PeriodView period;
    private transient Slice<PartnerPosition> positions;
    private transient Map<String, LocalizedText> names;

    public void load() {
        period = Months.read(month)
                .map(asked -> pages.found(() -> settlement.period(asked)))
                .orElse(null);
        if (period == null) {
            pages.notFound();
            return;
        }
        positions = settlement.preview(period.month(), Optional.ofNullable(after), Slice.MAX_LIMIT);
        names = partners.names(
                positions.rows().stream().map(PartnerPosition::partnerCode).toList());
        latestRun().ifPresent(run -> watch.follow(run.number()));
    }

    private Optional<RunView> latestRun() {
        return runs.list(Optional.of(RUN), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                .filter(run -> month.equals(run.params().get("month")))
                .findFirst();
    }

    /** Started twice, it is one run. */
    public String settle() {
        return pages.act(() -> {
            runs.start(new StartRun(RUN, month, Map.of("month", month)));
            return "/console/settlement/period?month=" + month;
        });
    }

    public boolean isToSettle() {
        return period.state() != PeriodState.CLOSED
                && watch.getRun() == null
                && runs.mayOperate(RUN)
                && !period.dates().until().isAfter(programme.today());
    }

    public long getWithPostings() {
        return positions.rows().stream()
                .filter(position -> position.transactions() > 0)
                .count();
    }

    public Money getBills() {
        return sum(PartnerPosition::bills);
    }

    public Money getPayables() {
        return sum(PartnerPosition::payables);
    }

    public Money getNet() {
        return sum(PartnerPosition::net);
    }

    private Money sum(Function<PartnerPosition, Money> part) {
        return positions.rows().stream().map(part).reduce(Money.cny(0), Money::plus);
    }

    public PeriodView getPeriod() {
        return period;
    }

    public Slice<PartnerPosition> getPositions() {
        return positions;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
