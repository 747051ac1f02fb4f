package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Takes points of the authorisation that the address names.
 *
 * @param points all that are left when it says nothing
 * @param items of what it consists, where it says points; their points sum to it
 */
@Itemised
public record CaptureRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @Positive Long points,
        @Size(max = TransactionItem.MOST) List<@NotNull @Valid ItemRequest> items)
        implements Itemised.Request {

    @Override
    public ItemRequest.Measure measure() {
        return points == null ? ItemRequest.Measure.UNSAID : ItemRequest.Measure.POINTS;
    }

    Capture command(String key, String authorisation) {
        return new Capture(
                key, reference, occurredAt, authorisation, Texts.optional(points), ItemRequest.shares(items));
    }
}
