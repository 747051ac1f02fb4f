package io.hansa.ledger.verification;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first findings of each rule, as they were found. For several threads. */
final class Findings {

    /** How many of one rule are kept. */
    static final int KEPT = 20;

    private final Map<String, List<Finding>> byRule = new LinkedHashMap<>();

    void add(String rule, String row, byte[] expected, byte[] found) {
        add(rule, row, hex(expected), hex(found));
    }

    void add(String rule, String row, Object expected, Object found) {
        add(new Finding(rule, row, String.valueOf(expected), String.valueOf(found)));
    }

    synchronized void add(Finding finding) {
        List<Finding> same = byRule.computeIfAbsent(finding.rule(), any -> new ArrayList<>());
        if (same.size() < KEPT && !same.contains(finding)) {
            same.add(finding);
        }
    }

    private static String hex(byte[] hash) {
        return hash == null ? "null" : HexFormat.of().formatHex(hash);
    }

    synchronized List<Finding> all() {
        return byRule.values().stream().flatMap(List::stream).toList();
    }
}
