package io.hansa.web.console.settlement;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.settlement.NettingView;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private transient YearMonth earlier;
    private transient PeriodTotals totals;
    private transient List<NettingView> nettings;
    private transient Map<String, LocalizedText> names;

    public void load() {
        // the run first: when it has come to its end, then what it made is there
        latestRun().ifPresent(watch::follow);
        period = Months.read(month)
                .map(asked -> pages.found(() -> settlement.period(asked)))
                .orElse(null);
        if (period == null) {
            pages.notFound();
            return;
        }
        List<PartnerPosition> all = sumUp();
        nettings = settlement.nettings(period.month());
        if (nettings.isEmpty()) {
            nettings = NettingView.preview(period.month(), all).map(List::of).orElse(List.of());
        }
        name();
        earlier = period.state() == PeriodState.OPEN ? earliestOpen() : null;
    }

    /** Goes over all partners for the totals; of those to show it keeps a slice. */
    private List<PartnerPosition> sumUp() {
        List<PartnerPosition> all = new ArrayList<>();
        totals = PeriodTotals.NONE;
        Optional<String> cursor = Optional.empty();
        do {
            Slice<PartnerPosition> slice = settlement.preview(period.month(), cursor, Slice.MAX_LIMIT);
            if (cursor.isEmpty()) {
                positions = slice;
            }
            all.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        all.forEach(position -> totals = totals.plus(position));
        if (after != null) {
            positions = settlement.preview(period.month(), Optional.of(after), Slice.MAX_LIMIT);
        }
        return all;
    }

    private void name() {
        names = new HashMap<>(partners.names(
                positions.rows().stream().map(PartnerPosition::partnerCode).toList()));
        nettings.forEach(netting -> names.putAll(partners.names(
                shown(netting).stream().map(NettingView.Position::partnerCode).toList())));
    }

    /** As many positions as a page has room for; sums are of all. */
    public List<NettingView.Position> shown(NettingView netting) {
        return netting.positions().subList(0, Math.min(netting.positions().size(), Slice.MAX_LIMIT));
    }

    /** Months are settled in order. */
    private YearMonth earliestOpen() {
        return settlement.periods().stream()
                .filter(other -> other.state() == PeriodState.OPEN)
                .map(PeriodView::month)
                .filter(month -> month.isBefore(period.month()))
                .reduce((later, before) -> before)
                .orElse(null);
    }

    private Optional<RunView> latestRun() {
        return runs.list(Optional.of(RUN), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                .filter(run -> run.params().get("month").equals(month))
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
                && earlier == null
                && !period.dates().until().isAfter(programme.today());
    }

    public PeriodTotals getTotals() {
        return totals;
    }

    public YearMonth getEarlier() {
        return earlier;
    }

    public List<NettingView> getNettings() {
        return nettings;
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
