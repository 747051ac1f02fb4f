package io.hansa.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures the club, and writes the table. */
public final class ClubBench {

    private ClubBench() {}

    /** @param arguments the folder for the results */
    public static void main(String[] arguments) {
        Paths.end(() -> run(Path.of(arguments[0])));
    }

    private static boolean run(Path folder) throws SQLException {
        Stage stage = new Stage();
        Results results = new Results(folder, Results.CLUB);
        results.under(new Conditions(stage.root()));
        return Paths.measure(paths(stage), results);
    }

    private static Map<String, Callable<List<Measured>>> paths(Stage stage) {
        Map<String, Callable<List<Measured>>> paths = new LinkedHashMap<>();
        EarningPaths earning = new EarningPaths(stage);
        paths.put("earning-50-rules", earning::fiftyRules);
        paths.put("earning-bulk", earning::bulk);
        paths.put("earning-budget", earning::budget);
        paths.put("simulation", () -> List.of(new SimulationBench(stage).run()));
        paths.put("import", new ImportBench(stage)::run);
        paths.put("tier-review", new TierReviewBench(stage)::review);
        return paths;
    }
}
