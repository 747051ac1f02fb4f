package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Points of a member are set aside for what will be paid with them.
 *
 * @param holdSeconds how long; as the contract says when it is empty
 * @param product what will be paid, where the contract has rates for it
 * @param category of products, as the product
 */
public record AuthorisationRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @NotNull @Pattern(regexp = Texts.OUTLET) String outlet,
        @NotNull @Pattern(regexp = Texts.MEMBER) String member,
        @NotNull @Positive Long points,
        @Min(SHORTEST) @Max(LONGEST) Long holdSeconds,
        @Pattern(regexp = Texts.GOODS) String product,
        @Pattern(regexp = Texts.GOODS) String category) {

    static final long SHORTEST = 60;
    static final long LONGEST = 30 * 24 * 60 * 60;

    Authorisation command(String key) {
        return new Authorisation(
                key,
                reference,
                occurredAt,
                outlet,
                member,
                points,
                Optional.ofNullable(holdSeconds).map(Duration::ofSeconds),
                Texts.goods(product, category));
    }
}
