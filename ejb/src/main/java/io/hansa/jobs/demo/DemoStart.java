package io.hansa.jobs.demo;

import io.hansa.kernel.Roles;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the demo club built when the configuration asks for it. Once built, starting again finds the run that is done. */
@Singleton
@Startup
@DependsOn({"Ticks", "PartnerTicks"})
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoStart {

    @Inject
    Runs runs;

    @Inject
    @ConfigProperty(name = "hansa.demo", defaultValue = "false")
    boolean wanted;

    @PostConstruct
    void start() {
        if (wanted) {
            runs.start(new StartRun(DemoLoad.KIND, "club", Map.of()));
        }
    }
}
