package io.hansa.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures the club, and writes the table. */
public final class ClubBench {

    private ClubBench() {}

    /** @param arguments the folder for the results */
    public static void main(String[] arguments) throws Exception {
        Stage stage = new Stage();
        Results results = new Results(Path.of(arguments[0]), Results.CLUB);
        results.under(new Conditions(stage.root()));
        System.exit(Paths.measure(paths(stage), results) ? 0 : 1);
    }

    private static Map<String, Callable<List<Measured>>> paths(Stage stage) {
        Map<String, Callable<List<Measured>>> paths = new LinkedHashMap<>();
        EarningPaths earning = new EarningPaths(stage);
        paths.put("earning-50-rules", earning::fiftyRules);
        paths.put("earning-budget", earning::budget);
        paths.put("simulation", () -> List.of(new SimulationBench(stage).run()));
        paths.put("import", new ImportBench(stage)::run);
        paths.put("tier-review", new TierReviewBench(stage)::review);
        return paths;
    }
}
