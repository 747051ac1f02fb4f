package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingState;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.Closings;
import io.hansa.runs.Runs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** The latest closings, and the month that can be closed next. */
@Named("consoleClosings")
@RequestScoped
public class ClosingsBean {

    @Inject
    ClosingReports reports;

    @Inject
    Closings closings;

    @Inject
    Runs runs;

    private List<ClosingView> list;

    public List<ClosingView> getList() {
        if (list == null) {
            list = reports.latest();
        }
        return list;
    }

    /** The month that is over and comes next; null when there is none. */
    public YearMonth getOpen() {
        YearMonth latest = closings.latestClosable();
        YearMonth next = getList().stream()
                .filter(closing -> closing.state() == ClosingState.CLOSED)
                .map(ClosingView::month)
                .max(Comparator.naturalOrder())
                .map(closed -> closed.plusMonths(1))
                .orElse(latest);
        return next.isAfter(latest) ? null : next;
    }

    public boolean isMayClose() {
        return runs.mayOperate(Closings.CLOSE);
    }
}
