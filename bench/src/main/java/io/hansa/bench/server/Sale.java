package io.hansa.bench.server;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/** As an accrual of points, and judged by the same constraints. */
public record Sale(
        @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,64}") String reference,
        @NotNull Instant occurredAt,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}")
        String outlet,

        @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,128}") String member,
        @Positive Long points) {}
