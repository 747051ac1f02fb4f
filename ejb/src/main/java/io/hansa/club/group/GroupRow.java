package io.hansa.club.group;

import java.util.Optional;

/** A group in a list. */
public record GroupRow(
        String code, String name, Industry industry, String region, Optional<String> accountManager, boolean closed) {}
