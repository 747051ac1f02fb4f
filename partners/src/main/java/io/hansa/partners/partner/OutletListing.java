package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An outlet as members find it.
 *
 * @param closesAt in its zone; empty when it is closed now, or nobody has said when it is open
 * @param today when it is open today, in its zone; empty when it is not, or nobody has said
 */
public record OutletListing(
        OutletView outlet, LocalizedText partner, PartnerKind kind, Optional<LocalDateTime> closesAt, String today) {}
