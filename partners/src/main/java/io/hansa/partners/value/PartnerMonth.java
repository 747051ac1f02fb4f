package io.hansa.partners.value;

import java.time.YearMonth;

/** What is worked out at once. */
public record PartnerMonth(YearMonth month, String partnerCode) {}
