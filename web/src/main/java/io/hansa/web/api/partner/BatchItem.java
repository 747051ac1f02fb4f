package io.hansa.web.api.partner;

import io.hansa.partners.access.Scope;
import io.hansa.partners.transaction.TransactionRequest;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * One transaction of a batch. What it needs goes by its kind: see {@link AccrualRequest}, {@link RedemptionRequest},
 * {@link ReversalRequest}.
 *
 * @param key its idempotency key; when it has none, the call's key and its place name it
 * @param original for a reversal, what it undoes
 */
public record BatchItem(
        @NotNull Kind kind,
        @Pattern(regexp = Texts.KEY) String key,
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @Pattern(regexp = Texts.OUTLET) String outlet,
        @Pattern(regexp = Texts.MEMBER) String member,
        @Positive Long amountFen,
        @Positive Long points,
        @Pattern(regexp = Texts.REFERENCE) String original,
        @Pattern(regexp = Texts.GOODS) String product,
        @Pattern(regexp = Texts.GOODS) String category) {

    /** What the item is. */
    public enum Kind {
        ACCRUAL(Scope.ACCRUE),
        REDEMPTION(Scope.REDEEM),
        REVERSAL(Scope.REVERSE);

        private final Scope scope;

        Kind(Scope scope) {
            this.scope = scope;
        }

        Scope scope() {
            return scope;
        }
    }

    /** Whether it has what its kind needs, and nothing else. */
    @AssertTrue
    public boolean isComplete() {
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case ACCRUAL ->
                outlet != null && member != null && original == null && (amountFen == null) != (points == null);
            case REDEMPTION ->
                outlet != null && member != null && points != null && amountFen == null && original == null;
            case REVERSAL ->
                original != null
                        && outlet == null
                        && member == null
                        && product == null
                        && category == null
                        && (amountFen == null || points == null);
        };
    }

    TransactionRequest command(String usualKey) {
        String own = key == null ? usualKey : key;
        return switch (kind) {
            case ACCRUAL ->
                new AccrualRequest(reference, occurredAt, outlet, member, amountFen, points, product, category)
                        .command(own);
            case REDEMPTION ->
                new RedemptionRequest(reference, occurredAt, outlet, member, points, product, category).command(own);
            case REVERSAL -> new ReversalRequest(reference, occurredAt, amountFen, points).command(own, original);
        };
    }
}
