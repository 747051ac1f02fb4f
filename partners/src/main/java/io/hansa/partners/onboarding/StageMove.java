package io.hansa.partners.onboarding;

import io.hansa.partners.partner.PartnerStage;

/**
 * A step that could be taken.
 *
 * @param open whether nothing stands in its way; what does is in the tasks and matters of the view
 */
public record StageMove(PartnerStage to, boolean open) {}
