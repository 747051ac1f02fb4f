/**
 * Shared value types and the few technical rules that every module obeys.
 *
 * <p>Values: {@link io.hansa.kernel.Points}, {@link io.hansa.kernel.Money}, {@link io.hansa.kernel.Unit},
 * {@link io.hansa.kernel.MemberNumber}, {@link io.hansa.kernel.EntryNumber}, {@link io.hansa.kernel.Period},
 * {@link io.hansa.kernel.LocalizedText}, {@link io.hansa.kernel.ClaimCode}, {@link io.hansa.kernel.Slice}. Who acts: {@link io.hansa.kernel.Actor},
 * {@link io.hansa.kernel.Roles}. Refusals: {@link io.hansa.kernel.DomainException} and its four kinds. Where and when the
 * programme lives: {@link io.hansa.kernel.Programme} and the injected {@link java.time.Clock}.
 *
 * <p>The kernel knows no feature and no table.
 */
package io.hansa.kernel;
