package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.runs.RunNumber;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Runs that a test waits for, and works at itself meanwhile. */
@ApplicationScoped
public class TestRuns {

    @Inject
    AsSystem system;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    public RunNumber start(String kind, Map<String, String> params) {
        return system.call(() -> runs.start(new StartRun(kind, UUID.randomUUID().toString(), params)));
    }

    /** @return what it came to, without an error */
    public RunView finished(RunNumber number) {
        RunView view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
        assertThat(view.error()).isEmpty();
        return view;
    }
}
