package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;
import io.hansa.partners.partner.PartnerStage;

/** A partner entered a stage. Fired within the transaction; an observer's refusal takes it back. */
public record StageEntered(String partnerCode, PartnerStage from, PartnerStage to, Actor actor) {}
