package io.hansa.web.api.partner;

import io.hansa.partners.access.Scope;
import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * One transaction of a batch. What it needs goes by its kind: see {@link AccrualRequest}, {@link RedemptionRequest},
 * {@link ReversalRequest}, {@link AuthorisationRequest}, {@link CaptureRequest}, {@link ReleaseRequest}.
 *
 * @param key its idempotency key; when it has none, the call's key and its place name it
 * @param original for a reversal, what it undoes
 * @param authorisation for a capture or release, of what
 * @param items of what it consists; for a reversal, what it undoes by name
 */
@Itemised
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
        @Pattern(regexp = Texts.GOODS) String category,
        @Pattern(regexp = Texts.REFERENCE) String authorisation,

        @Min(AuthorisationRequest.SHORTEST) @Max(AuthorisationRequest.LONGEST)
        Long holdSeconds,

        @Size(max = TransactionItem.MOST) List<@NotNull @Valid ItemRequest> items)
        implements Itemised.Request {

    /** What the item is. */
    public enum Kind {
        ACCRUAL(Scope.ACCRUE),
        REDEMPTION(Scope.REDEEM),
        REVERSAL(Scope.REVERSE),
        AUTHORISATION(Scope.REDEEM),
        CAPTURE(Scope.REDEEM),
        RELEASE(Scope.REDEEM);

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
        boolean holds = holdSeconds == null || kind == Kind.AUTHORISATION;
        return holds && isAboutOne() && isMeasured();
    }

    /** A member at an outlet, or an earlier transaction. */
    private boolean isAboutOne() {
        boolean atTill = outlet != null && member != null;
        boolean nowhere = outlet == null && member == null;
        boolean unnamed = product == null && category == null;
        return switch (kind) {
            case ACCRUAL, REDEMPTION, AUTHORISATION -> atTill && original == null && authorisation == null;
            case REVERSAL -> nowhere && original != null && authorisation == null && unnamed;
            case CAPTURE, RELEASE -> nowhere && original == null && authorisation != null && unnamed;
        };
    }

    @Override
    public ItemRequest.Measure measure() {
        if (kind == Kind.REVERSAL) {
            return ItemRequest.Measure.NONE;
        } else if (kind == Kind.CAPTURE && points == null) {
            return ItemRequest.Measure.UNSAID;
        }
        return amountFen == null ? ItemRequest.Measure.POINTS : ItemRequest.Measure.FEN;
    }

    private boolean isMeasured() {
        return switch (kind) {
            case ACCRUAL -> (amountFen == null) != (points == null);
            case REDEMPTION -> points != null && amountFen == null;
            case AUTHORISATION -> points != null && amountFen == null && items.isEmpty();
            case REVERSAL ->
                items.isEmpty() ? amountFen == null || points == null : amountFen == null && points == null;
            case CAPTURE -> amountFen == null;
            case RELEASE -> amountFen == null && points == null && items.isEmpty();
        };
    }

    TransactionRequest command(String usualKey) {
        String own = key == null ? usualKey : key;
        return switch (kind) {
            case ACCRUAL ->
                new AccrualRequest(reference, occurredAt, outlet, member, amountFen, points, product, category, items)
                        .command(own);
            case REDEMPTION ->
                new RedemptionRequest(reference, occurredAt, outlet, member, points, product, category, items)
                        .command(own);
            case REVERSAL ->
                new ReversalRequest(reference, occurredAt, amountFen, points, items).command(own, original);
            case AUTHORISATION ->
                new AuthorisationRequest(reference, occurredAt, outlet, member, points, holdSeconds, product, category)
                        .command(own);
            case CAPTURE -> new CaptureRequest(reference, occurredAt, points, items).command(own, authorisation);
            case RELEASE -> new ReleaseRequest(reference, occurredAt).command(own, authorisation);
        };
    }
}
