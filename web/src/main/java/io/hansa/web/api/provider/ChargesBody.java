package io.hansa.web.api.provider;

import io.hansa.partners.charge.ChargeRequest;
import io.hansa.partners.charge.Charges;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** Up to 1,000 charges, made in their order. */
public record ChargesBody(
        @NotNull @Size(min = 1, max = Charges.MAX_BATCH) @Valid
        List<ChargeBody> charges) {

    List<ChargeRequest> commands(String key) {
        return IntStream.range(0, charges.size())
                .mapToObj(i -> charges.get(i).command(key + "." + i))
                .toList();
    }
}
