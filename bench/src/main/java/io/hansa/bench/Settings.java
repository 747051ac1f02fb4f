package io.hansa.bench;

import java.util.Arrays;
import java.util.List;

/** How much is measured, by system properties {@code bench.…}. */
final class Settings {

    static final double WARM_UP_SECONDS = number("bench.warmUp", 10);
    static final double ROUND_SECONDS = number("bench.seconds", 4);
    static final int ROUNDS = (int) number("bench.rounds", 5);
    /** Members with a wallet. */
    static final int WALLETS = (int) number("bench.wallets", 50_000);
    /** Members that partners send messages about. */
    static final int MEMBERS = (int) number("bench.members", 5_000);
    /** Members that the yearly review of tiers looks at. */
    static final int STANDINGS = (int) number("bench.standings", 200_000);
    /** Lots that the expiry run finds due. */
    static final int LOTS = (int) number("bench.lots", 200_000);
    /** Up to how many postings the journal grows. */
    static final long POSTINGS = (long) number("bench.postings", 2_000_000);

    private static final String PATHS = System.getProperty("bench.paths", "all");

    private Settings() {}

    private static double number(String name, double usual) {
        return Double.parseDouble(System.getProperty(name, Double.toString(usual)));
    }

    static boolean wants(String path) {
        List<String> wanted = Arrays.asList(PATHS.split(","));
        return wanted.contains("all") || wanted.contains(path);
    }
}
