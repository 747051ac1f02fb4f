package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import java.time.Instant;

/**
 * A step in a draft's life.
 *
 * @param revision of the draft, 1, 2, 3 …, about which it was taken
 * @param remark what was said with it; may be empty
 */
public record DraftStepView(DraftStep step, int revision, Actor actor, Instant at, String remark) {}
