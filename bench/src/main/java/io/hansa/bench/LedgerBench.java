package io.hansa.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures the paths of the ledger against their floors, and writes the table. */
public final class LedgerBench {

    private LedgerBench() {}

    /** @param arguments the folder for the results */
    public static void main(String[] arguments) {
        Paths.end(() -> run(Path.of(arguments[0])));
    }

    private static boolean run(Path folder) throws SQLException {
        Stage stage = new Stage();
        Growth growth = new Growth(stage);
        if (Settings.wants("growth")) {
            growth.begin();
        }
        return Paths.measure(paths(stage, growth), new Results(folder, new Conditions(stage.root())));
    }

    /** The auditor is last, so that it sees what all others have done. */
    private static Map<String, Callable<List<Measured>>> paths(Stage stage, Growth growth) {
        PostOne one = new PostOne(stage);
        PostThousand thousand = new PostThousand(stage);
        OverHttp http = new OverHttp(stage);
        Map<String, Callable<List<Measured>>> paths = new LinkedHashMap<>();
        paths.put("post-1-accrual", () -> List.of(one.accruals()));
        paths.put("post-1-redemption", () -> List.of(one.redemptions()));
        paths.put("post-1-accrual-paid", () -> List.of(one.paidAccruals()));
        paths.put("queue-256", () -> List.of(new Queue(stage).accrualsAndRedemptions()));
        paths.put("post-1000-accruals", () -> List.of(thousand.accruals()));
        paths.put("post-1000-redemptions", () -> List.of(thousand.redemptions()));
        paths.put("post-1000-accruals-paid", () -> List.of(thousand.paidAccruals()));
        paths.put("http-single", http::singles);
        paths.put("http-batch", () -> List.of(http.batches()));
        paths.put("expiry-run", () -> List.of(new ExpiryOfLots(stage).run()));
        paths.put("growth", growth::grow);
        paths.put("verify", () -> new Audit(stage).verify());
        return paths;
    }
}
