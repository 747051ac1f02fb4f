package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.Closings;
import io.hansa.runs.Runs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
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

    /** The month that is over and not closed, where who looks may close it; null when there is none. */
    public YearMonth getOpen() {
        YearMonth month = closings.latestClosable();
        boolean closed = getList().stream()
                .anyMatch(closing ->
                        closing.month().equals(month) && closing.untied().isEmpty());
        return closed ? null : month;
    }

    public boolean isMayClose() {
        return runs.mayOperate(Closings.CLOSE);
    }
}
