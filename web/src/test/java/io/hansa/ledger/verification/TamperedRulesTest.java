package io.hansa.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule that the auditor knows, of whatever module, is broken by a test and told in the contract. */
class TamperedRulesTest {

    private static final Path AUDITOR = Path.of("../ledger/src/main/java/io/hansa/ledger/verification");
    private static final Path LEDGERS_TESTS = Path.of("../ledger/src/test/java/io/hansa/ledger/verification");
    private static final Path STATEMENTS_TEST =
            Path.of("../partners/src/test/java/io/hansa/partners/settlement/StatementRulesIT.java");
    private static final Path EARNING_TEST = Path.of("src/test/java/io/hansa/club/earning/EarningChecksIT.java");

    /** A finding as passes make it; only a rule that is a statement has its name in a variable. */
    private static final Pattern FOUND = Pattern.compile("findings\\.add\\(\\s*(\"([a-z-]+)\"|rule)");

    private static Set<String> known() throws IOException {
        Set<String> rules = new TreeSet<>();
        SqlRules.ALL.forEach(rule -> rules.add(rule.rule()));
        FurtherPass.all().forEach(pass -> rules.add(pass.name()));
        try (var sources = Files.list(AUDITOR)) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source);
                assertThat(count(text, Pattern.compile("findings\\.add\\(")))
                        .as("findings in %s whose rule is named where they are made", source)
                        .isEqualTo(count(text, FOUND));
                rules.addAll(matches(text, FOUND, 2));
            }
        }
        return rules;
    }

    /** In a table, the rules that a test expects are in a column: names, or {@code rule at row}. */
    private static Set<String> expected(Path test, String column) throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String cell : matches(Files.readString(test), Pattern.compile(column, Pattern.MULTILINE), 1)) {
            for (String rule : cell.split("[;,]\\s*")) {
                rules.add(rule.strip().split(" ")[0]);
            }
        }
        return rules;
    }

    private static Set<String> tampered() throws IOException {
        Set<String> rules = new TreeSet<>();
        rules.addAll(expected(LEDGERS_TESTS.resolve("TamperIT.java"), "^ +\\w.*? \\| [A-Z].*? \\| ([a-z-]+ at .*)$"));
        rules.addAll(
                expected(LEDGERS_TESTS.resolve("SealRulesIT.java"), "^ +\\w.*? \\| [A-Z].*? \\| ([a-z, -]+) \\| "));
        rules.addAll(expected(STATEMENTS_TEST, "\"([a-z-]+) \\| [A-Z]"));
        rules.addAll(expected(EARNING_TEST, "\"([a-z-]+) \\| [A-Z]"));
        return rules;
    }

    private static long count(String text, Pattern pattern) {
        return pattern.matcher(text).results().count();
    }

    private static Set<String> matches(String text, Pattern pattern, int group) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> {
            if (match.group(group) != null) {
                found.add(match.group(group));
            }
        });
        return found;
    }

    @Test
    void each_is_broken_by_a_test_that_expects_it_to_be_named() throws IOException {
        assertThat(tampered()).containsExactlyElementsOf(known());
    }

    @Test
    void each_is_in_the_contract() throws IOException {
        String contract = Files.readString(AUDITOR.resolve("package-info.java"));

        assertThat(matches(contract, Pattern.compile("\\{@code ([a-z]+(-[a-z]+)*)}"), 1))
                .containsAll(known());
    }
}
