package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;
import io.hansa.partners.partner.PartnerStage;
import java.time.Instant;
import java.util.List;

/**
 * A step between stages.
 *
 * @param leftOpen what was still open when the partnership was ended
 */
public record StageStepView(
        PartnerStage from, PartnerStage to, String reason, List<OpenMatter> leftOpen, Actor actor, Instant at) {}
