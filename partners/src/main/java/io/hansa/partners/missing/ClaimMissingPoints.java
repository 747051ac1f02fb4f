package io.hansa.partners.missing;

import io.hansa.partners.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A member shopped, and the points did not come.
 *
 * @param requestKey the caller's name for it: asked twice, it is one claim
 * @param receipt the number on the receipt, 1 to 64 printable characters without blanks
 * @param another it is another purchase than one of the same day and amount that brought points
 * @param text up to 2,000 characters
 */
public record ClaimMissingPoints(
        String requestKey,
        String partnerCode,
        String outlet,
        LocalDate shoppedOn,
        String receipt,
        long amountFen,
        boolean another,
        String text,
        List<Evidence> evidence) {

    private static final Pattern RECEIPT = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final int LONGEST_TEXT = 2_000;

    public ClaimMissingPoints {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(shoppedOn);
        receipt = receipt == null ? "" : receipt.strip();
        text = text == null ? "" : text.strip();
        if (!RECEIPT.matcher(receipt).matches()) {
            throw new InvalidMissing("receipt");
        }
        if (amountFen < 1) {
            throw new InvalidMissing("amount");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidMissing("text");
        }
        evidence = List.copyOf(evidence);
    }
}
