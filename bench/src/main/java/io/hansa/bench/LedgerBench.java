package io.hansa.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures the paths of the ledger against their floors, and writes the table. */
public final class LedgerBench {

    private LedgerBench() {}

    /** @param arguments the folder for the results */
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]));
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path folder) throws Exception {
        Stage stage = new Stage();
        Results results = new Results(folder, new Conditions(stage.root()));
        for (Map.Entry<String, Callable<Measured>> path : paths(stage).entrySet()) {
            if (Settings.wants(path.getKey())) {
                Measured measured = path.getValue().call();
                results.add(measured.row(), measured.profile());
            }
        }
    }

    private static Map<String, Callable<Measured>> paths(Stage stage) {
        PostOne one = new PostOne(stage);
        PostThousand thousand = new PostThousand(stage);
        Map<String, Callable<Measured>> paths = new LinkedHashMap<>();
        paths.put("post-1-accrual", one::accruals);
        paths.put("post-1-redemption", one::redemptions);
        paths.put("post-1-accrual-paid", one::paidAccruals);
        paths.put("queue-256", new Queue(stage)::accrualsAndRedemptions);
        paths.put("post-1000-accruals", thousand::accruals);
        paths.put("post-1000-redemptions", thousand::redemptions);
        paths.put("post-1000-accruals-paid", thousand::paidAccruals);
        return paths;
    }
}
