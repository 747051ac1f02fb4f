package io.hansa.ledger.journal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sort of cause: which inputs an entry with it always names, and which only where they are. A poster declares each of its
 * causes as a constant, so that none is without words (a test holds every cause against the bundles: {@code why.<code>}, and a
 * line for each input) and no entry without what it takes to reckon it again.
 *
 * <p>Inputs name the version of the rule, contract or price, the amounts, rates and rounding; never a person.
 *
 * @param code as of {@link Why}
 */
public record Cause(String code, Set<String> always, Set<String> sometimes) {

    public Cause {
        always = Set.copyOf(always);
        sometimes = Set.copyOf(sometimes);
    }

    /** @param always the inputs that each entry names */
    public static Cause of(String code, String... always) {
        return new Cause(code, Set.of(always), Set.of());
    }

    /** @param more inputs that only some entries name */
    public Cause sometimes(String... more) {
        return new Cause(code, always, Set.of(more));
    }

    /** This cause with its inputs; throws IllegalArgumentException when one is missing or was not declared. */
    public Why because(Map<String, String> inputs) {
        Set<String> missing = new TreeSet<>(always);
        missing.removeAll(inputs.keySet());
        Set<String> undeclared = new TreeSet<>(inputs.keySet());
        undeclared.removeAll(always);
        undeclared.removeAll(sometimes);
        if (!missing.isEmpty() || !undeclared.isEmpty()) {
            throw new IllegalArgumentException(code + " lacks " + missing + ", and does not declare " + undeclared);
        }
        return Why.of(code, inputs);
    }
}
