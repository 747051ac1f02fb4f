package io.hansa.web.api.provider;

import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.conduct.ComplaintReason;
import io.hansa.partners.conduct.FileComplaint;
import io.hansa.partners.subscription.SubscriptionNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A complaint.
 *
 * @param charge where it is about one
 */
public record ComplaintBody(
        @NotNull ComplaintReason reason,
        @NotBlank @Size(max = 500) String text,
        @Pattern(regexp = "C[0-9]{9,18}") String charge) {

    FileComplaint command(String subscription, String key) {
        return new FileComplaint(
                new SubscriptionNumber(subscription),
                Optional.ofNullable(charge).map(ChargeNumber::new),
                reason,
                text,
                key);
    }
}
