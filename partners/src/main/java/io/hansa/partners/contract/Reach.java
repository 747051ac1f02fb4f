package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a line of a contract is about; whatever is empty is not asked for.
 *
 * @param product code of the partner's, 1 to 32 letters, digits and {@code _ . : -}
 * @param category of products, as the product
 * @param tier of the member, its code
 * @param from the first date
 * @param until the first date on which it no longer holds
 */
public record Reach(
        Optional<String> product,
        Optional<String> category,
        Optional<String> tier,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,32}");

    private static final int PRODUCT = 8;
    private static final int CATEGORY = 4;
    private static final int TIER = 2;
    private static final int DATES = 1;

    public Reach {
        requireCode(product, "product");
        requireCode(category, "category");
        requireCode(tier, "tier");
        InvalidTerms.refuseUnless(
                from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()), "until");
    }

    /** Whether a code can name a product or a category. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private static void requireCode(Optional<String> code, String field) {
        InvalidTerms.refuseUnless(code.map(Reach::isCode).orElse(true), field);
    }

    boolean covers(Occasion occasion) {
        return agrees(product, occasion.product())
                && agrees(category, occasion.category())
                && agrees(tier, Optional.of(occasion.tier()))
                && from.map(first -> !occasion.on().isBefore(first)).orElse(true)
                && until.map(occasion.on()::isBefore).orElse(true);
    }

    private static boolean agrees(Optional<String> asked, Optional<String> given) {
        return asked.isEmpty() || asked.equals(given);
    }

    /**
     * How narrow it is: a product is narrower than anything without one, then a category, then a tier, then dates. Two reaches
     * that cover the same occasion are equally narrow only when they {@link #overlaps overlap}.
     */
    int narrowness() {
        return (product.isPresent() ? PRODUCT : 0)
                + (category.isPresent() ? CATEGORY : 0)
                + (tier.isPresent() ? TIER : 0)
                + (isDated() ? DATES : 0);
    }

    private boolean isDated() {
        return from.isPresent() || until.isPresent();
    }

    /** Whether some occasion is covered by both, and neither is narrower. */
    boolean overlaps(Reach other) {
        return product.equals(other.product)
                && category.equals(other.category)
                && tier.equals(other.tier)
                && isDated() == other.isDated()
                && beginsBeforeEndOf(other)
                && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Reach other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
    }
}
