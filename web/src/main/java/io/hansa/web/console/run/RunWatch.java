package io.hansa.web.console.run;

import io.hansa.runs.ChunkFailureRow;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Follows one run on the page that shows it, and stops or resumes it. */
@Named("runWatch")
@ViewScoped
public class RunWatch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FAILURES = 50;

    @Inject
    Runs runs;

    @Inject
    Pages pages;

    private Long number;
    private String address;
    private transient RunView run;

    public void load() {
        address = address();
        run = number == null ? null : pages.found(() -> runs.view(new RunNumber(number)));
        if (run == null) {
            pages.notFound();
        }
    }

    /** Follows a run that a page of another feature shows. */
    public void follow(RunNumber followed) {
        address = address();
        number = followed.value();
        run = runs.view(followed);
    }

    /** Follows a run as it was before the rest of the page was read: when it has ended since, the next look reads the page anew. */
    public void follow(RunView seen) {
        address = address();
        number = seen.number().value();
        run = seen;
    }

    /** Looks again; when the run has come to its end, the whole page is read anew. */
    public void refresh() {
        run = runs.view(new RunNumber(number));
        if (run.state().isOver()) {
            Faces.redirect(Faces.getRequestContextPath() + address);
        }
    }

    public String cancel() {
        return again(() -> runs.cancel(new RunNumber(number)));
    }

    public String resume() {
        return again(() -> runs.resume(new RunNumber(number)));
    }

    private String again(Runnable action) {
        return pages.act(() -> {
            action.run();
            return address;
        });
    }

    /** The page as it was asked for: what a postback no longer knows. */
    private static String address() {
        return Faces.getViewId() + "?" + Faces.getRequestQueryString();
    }

    public List<ChunkFailureRow> getFailures() {
        return number == null
                ? List.of()
                : runs.failures(new RunNumber(number), Optional.empty(), FAILURES)
                        .rows();
    }

    public RunView getRun() {
        return run;
    }

    public boolean isAtWork() {
        return run != null && !run.state().isOver();
    }

    /** Whether who looks may stop and resume it. */
    public boolean isOperable() {
        return run != null && runs.mayOperate(run.kind());
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
