package io.hansa.partners.subscription;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.provider.ServiceId;
import java.util.Objects;

/**
 * A member asks for a service on its own page.
 *
 * @param shown the words of that page, with the price
 */
public record Subscribe(MemberNumber member, ServiceId service, String shown, String idempotencyKey) {

    public Subscribe {
        Objects.requireNonNull(member);
        Objects.requireNonNull(service);
    }
}
