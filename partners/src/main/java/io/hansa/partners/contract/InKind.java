package io.hansa.partners.contract;

import java.util.List;

/**
 * What is exchanged in kind. Whether its value is set off against money is a term of settling.
 *
 * @param items each with a code of its own, at most 50
 * @param answerDays how long the other side has to confirm or reject what one side reports, 1 to 366; its silence confirms
 */
public record InKind(List<KindItem> items, int answerDays) {

    public static final InKind DEFAULT = new InKind(List.of(), 14);

    private static final int MOST_ITEMS = 50;
    private static final int MOST_DAYS = 366;

    public InKind {
        items = List.copyOf(items);
        InvalidTerms.refuseUnless(items.size() <= MOST_ITEMS, "items");
        InvalidTerms.refuseUnless(items.stream().map(KindItem::code).distinct().count() == items.size(), "items");
        InvalidTerms.refuseUnless(answerDays >= 1 && answerDays <= MOST_DAYS, "kindDays");
    }
}
