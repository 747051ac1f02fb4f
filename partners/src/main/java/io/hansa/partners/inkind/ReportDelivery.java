package io.hansa.partners.inkind;

import io.hansa.partners.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says that something was given or taken.
 *
 * @param requestKey the caller's name for it: asked twice, it is one delivery
 * @param partnerCode whose contract it is of; the caller's own for portal users
 * @param item of the contract in force on the day, its code
 * @param quantity 1 to 1,000,000
 * @param outlet of the partner's, where it was given or taken
 * @param deliveredOn today or before, at most 366 days ago
 * @param reference the reporter's own number for it, 1 to 64 printable characters without blanks
 * @param text what there is to say, at most 2,000 characters
 */
public record ReportDelivery(
        String requestKey,
        String partnerCode,
        String item,
        long quantity,
        Optional<String> outlet,
        LocalDate deliveredOn,
        String reference,
        String text,
        List<Evidence> evidence) {

    private static final long MOST = 1_000_000;
    private static final int LONGEST_TEXT = 2_000;

    public ReportDelivery {
        Objects.requireNonNull(partnerCode);
        require(item != null && item.matches("[A-Z][A-Z0-9_]{1,15}"), "item");
        require(quantity >= 1 && quantity <= MOST, "quantity");
        require(deliveredOn != null, "deliveredOn");
        require(reference != null && reference.matches("[\\x21-\\x7e]{1,64}"), "reference");
        text = said(text);
        evidence = List.copyOf(evidence);
    }

    static String said(String text) {
        String said = text == null ? "" : text.strip();
        require(said.length() <= LONGEST_TEXT, "text");
        return said;
    }

    static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidKind(field);
        }
    }
}
