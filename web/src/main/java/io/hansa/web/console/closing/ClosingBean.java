package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingState;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.Closings;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.web.console.run.RunWatch;
import io.hansa.web.faces.Pages;
import io.hansa.web.statement.Months;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** One month: its closing where there is one, the run that closes it, and the run that proves it. */
@Named("consoleClosing")
@ViewScoped
public class ClosingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClosingReports reports;

    @Inject
    Closings closings;

    @Inject
    Runs runs;

    @Inject
    RunWatch watch;

    @Inject
    Pages pages;

    private String month;
    private transient ClosingView view;

    public void load() {
        YearMonth asked = Months.read(month)
                .filter(one -> !one.isAfter(closings.latestClosable()))
                .orElse(null);
        if (asked == null) {
            pages.notFound();
            return;
        }
        // the run first: when it has come to its end, then the report is there
        atWork().ifPresent(watch::follow);
        view = reports.find(asked).orElse(null);
    }

    /** The latest run about the month, where it is at work or did not come to its end: then it can be resumed here. */
    private Optional<RunView> atWork() {
        return Stream.of(Closings.CLOSE, Closings.PROVE)
                .flatMap(kind -> runs.list(Optional.of(kind), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                        .filter(run -> month.equals(run.params().get("month")))
                        .limit(1))
                .filter(run -> run.state() != RunState.DONE)
                .findFirst();
    }

    /** Asked for twice, it is closed once. */
    public String close() {
        return pages.act(() -> {
            closings.close(YearMonth.parse(month));
            return again();
        });
    }

    public String prove() {
        return pages.act(() -> {
            closings.reproduce(YearMonth.parse(month));
            return again();
        });
    }

    private String again() {
        return "/console/closings/closing?month=" + month;
    }

    /** Whether it is to be closed, for the first time or anew, and nothing is at work. */
    public boolean isToClose() {
        return runs.mayOperate(Closings.CLOSE)
                && watch.getRun() == null
                && (view == null || view.state() == ClosingState.FAILED);
    }

    /** Whether there is nothing to show yet. */
    public boolean isOpen() {
        return view == null && watch.getRun() == null && !isToClose();
    }

    public boolean isToProve() {
        return view != null && watch.getRun() == null && runs.mayOperate(Closings.PROVE);
    }

    public ClosingView getView() {
        return view;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
