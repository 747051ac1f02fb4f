package io.hansa.schedule;

import io.hansa.kernel.Programme;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Starts the day's run that works out what partners' months come to; asked again on the day it is the same run. */
@ApplicationScoped
class Values {

    private static final String RUN = "partner.value";

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    void valueToday() {
        runs.start(new StartRun(RUN, programme.today().toString(), Map.of()));
    }
}
