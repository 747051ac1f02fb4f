package io.hansa.partners.partner;

import java.util.Optional;

/**
 * Which partners to list; what is empty does not narrow.
 *
 * @param text part of the code or of a name in either language
 * @param region of at least one outlet
 */
public record PartnerFilter(
        Optional<String> text, Optional<PartnerKind> kind, Optional<PartnerStage> stage, Optional<String> region) {

    public static final PartnerFilter ALL =
            new PartnerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static PartnerFilter text(String text) {
        return new PartnerFilter(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
