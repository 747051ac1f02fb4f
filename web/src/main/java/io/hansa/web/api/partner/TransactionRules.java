package io.hansa.web.api.partner;

import io.hansa.club.earning.Explanation;
import io.hansa.web.faces.EarningWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the programme's rules made of a transaction.
 *
 * @param bonusPoints beside what the contract gives; negative: taken back
 * @param rules those that were in force for it, as far as the partner may know of them
 */
public record TransactionRules(long transaction, long bonusPoints, long bonusStatusPoints, List<Item> rules) {

    /**
     * One rule.
     *
     * @param given in what it gives; negative: taken back
     * @param text what became of it, and what was missing, in the language of the caller
     */
    public record Item(String rule, int version, Explanation.Outcome outcome, long given, String text) {}

    static TransactionRules of(long transaction, Optional<Explanation> explanation, Locale language) {
        return new TransactionRules(
                transaction,
                explanation.map(Explanation::points).orElse(0L),
                explanation.map(Explanation::statusPoints).orElse(0L),
                explanation.stream()
                        .flatMap(told -> told.lines().stream())
                        .map(line -> new Item(
                                line.code(),
                                line.version(),
                                line.outcome(),
                                line.given(),
                                EarningWords.forPartner(line, language)))
                        .toList());
    }
}
