package io.hansa.web.api.partner;

import io.hansa.partners.visit.RefusalReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a member was turned away. */
public record RefusalRequest(
        @NotNull RefusalReason reason, @Size(max = 300) String words) {}
