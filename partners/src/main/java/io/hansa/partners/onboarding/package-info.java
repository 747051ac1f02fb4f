/**
 * A partner's way from prospect to end: what is to be done in each stage, the steps between them, and how it came to each.
 *
 * <p>Boundary: {@link io.hansa.partners.onboarding.Onboarding}. Where a partner is stands in {@code partner}; who transacts depends on
 * that alone. Decision record 0037 says why tasks are seen rather than ticked. Invariants:
 * <ul>
 *   <li>When a partner goes on to the next stage, then each required task of the stage before is done: somebody said so, with what was
 *       found; or it is seen from what the other features have (an approved contract, an unexpired licence, an outlet with its
 *       address, an accepted message in the sandbox), and cannot be ticked.
 *   <li>When a task does not apply, then an administrator waives it, with the reason.
 *   <li>When a partner comes to a stage from one before it, then what was said of its tasks earlier counts no more.
 *   <li>When a partnership ends, then nothing is unsettled, disputed or claimed ({@link io.hansa.partners.onboarding.Matter}); what
 *       outlives it, unpaid money and unused points, was acknowledged, and its figures are kept with the step.
 *   <li>When a step is taken or something is said of a task, then it is a fact, with who, when and why; two people who move the same
 *       partner at once do so one after the other, and the second is told that it has moved.
 * </ul>
 *
 * <p>Events, within the transaction: {@link io.hansa.partners.onboarding.StageEntered}, {@link io.hansa.partners.onboarding.TaskSaid}.
 *
 * <p>Out of scope: what unused prepaid points are worth at the end, which the two sides agree on.
 */
package io.hansa.partners.onboarding;
