package io.hansa.partners.provider;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a service's price.
 *
 * @param version 1, 2, 3 …
 * @param begins the first date on which members are asked for it
 */
public record PriceView(int version, Price price, LocalDate begins, Instant announcedAt) {}
