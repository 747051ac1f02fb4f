package io.hansa.partners.partner;

import java.util.Optional;

/**
 * Which outlets to find; what is empty does not narrow.
 *
 * @param text part of a name, of the partner's name or of the address, in either language
 * @param kind of the partner
 * @param division a province or a city, by its code
 */
public record OutletFilter(Optional<String> text, Optional<PartnerKind> kind, Optional<Division> division) {}
