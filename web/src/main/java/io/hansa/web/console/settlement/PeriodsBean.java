package io.hansa.web.console.settlement;

import io.hansa.kernel.Programme;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.settlement.PeriodView;
import io.hansa.partners.settlement.Settlement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The latest settlement months. */
@Named("consolePeriods")
@RequestScoped
public class PeriodsBean {

    @Inject
    Settlement settlement;

    @Inject
    Programme programme;

    private List<PeriodView> list;

    public List<PeriodView> getList() {
        if (list == null) {
            list = settlement.periods();
        }
        return list;
    }

    /** Over, and not yet closed. */
    public boolean toSettle(PeriodView period) {
        return period.state() != PeriodState.CLOSED && !period.dates().until().isAfter(programme.today());
    }
}
