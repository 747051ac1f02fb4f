package io.hansa.web.faces;

import java.util.Map;
import java.util.function.UnaryOperator;

/** How codes in rules are called: partners, tiers and rights by their names, divisions by where they are; all others by their codes. */
public final class RuleNames {

    public static final RuleNames CODES = new RuleNames(Map.of(), Map.of(), Map.of(), code -> code);

    private final Map<String, String> partners;
    private final Map<String, String> tiers;
    private final Map<String, String> rights;
    private final UnaryOperator<String> divisions;

    /**
     * @param partners names by code, in the reader's language
     * @param tiers as the partners
     * @param rights as the partners
     */
    public RuleNames(
            Map<String, String> partners,
            Map<String, String> tiers,
            Map<String, String> rights,
            UnaryOperator<String> divisions) {
        this.partners = Map.copyOf(partners);
        this.tiers = Map.copyOf(tiers);
        this.rights = Map.copyOf(rights);
        this.divisions = divisions;
    }

    String partner(String code) {
        return partners.getOrDefault(code, code);
    }

    String tier(String code) {
        return tiers.getOrDefault(code, code);
    }

    String right(String code) {
        return rights.getOrDefault(code, code);
    }

    String division(String code) {
        return divisions.apply(code);
    }
}
