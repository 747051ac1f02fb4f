package io.hansa.web.console.run;

import io.hansa.kernel.Slice;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The list of runs: all, of one kind, or those that are at work. */
@Named("consoleRuns")
@RequestScoped
public class RunsBean {

    private static final int PAGE = 30;

    @Inject
    Runs runs;

    private String kind;
    private boolean open;
    private String after;
    private Slice<RunView> list;

    /** Runs that are queued or running, among the latest that one slice holds. */
    public static List<RunView> open(Runs runs) {
        return runs.list(Optional.empty(), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                .filter(run -> !run.state().isOver())
                .toList();
    }

    public void load() {
        list = open
                ? new Slice<>(open(runs), Optional.empty())
                : runs.list(Optional.ofNullable(kind), Optional.ofNullable(after), PAGE);
    }

    public Slice<RunView> getList() {
        return list;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
