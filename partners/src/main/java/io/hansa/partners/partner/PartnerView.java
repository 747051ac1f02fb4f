package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.time.Instant;

/** A partner as it stands. */
public record PartnerView(
        String code, PartnerKind kind, LocalizedText name, PartnerStage stage, long outlets, Instant registeredAt) {}
