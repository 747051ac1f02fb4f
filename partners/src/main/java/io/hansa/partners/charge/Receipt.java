package io.hansa.partners.charge;

import io.hansa.kernel.LocalizedText;

/** What a member is told of a charge: each has a receipt. */
public record Receipt(ChargeView charge, LocalizedText serviceName, LocalizedText partnerName) {}
