/**
 * The alliance's partners and their outlets.
 *
 * <p>Boundaries: {@link io.hansa.partners.partner.Partners}; {@link io.hansa.partners.partner.PartnerOutlets} (where outlets are, when
 * they are open, and which are near); {@link io.hansa.partners.partner.Turns} and {@link io.hansa.partners.partner.PartnerStages} for the
 * module's other features. A partner is known by its code for ever ({@code PEK}); its outlets by
 * a code of the partner's own, unique within the partner.
 *
 * <p>Life of a partner: prospect → due diligence → contract agreed → integration → live ↔ suspended → winding down → terminated
 * ({@link io.hansa.partners.partner.PartnerStage}); what has to be done before each is {@code onboarding}'s, which moves it. Invariants:
 * <ul>
 *   <li>When a partner is registered, then its clearing account is opened with it.
 *   <li>When a partner is not live, then its new accruals and redemptions are refused; what it did before can still be
 *       reversed and is still settled.
 *   <li>When somebody has a partner's turn, then who wants it too waits until that transaction has ended.
 *   <li>When a portal user or a client asks for another partner, then it does not exist.
 *   <li>When an outlet's hours are kept, then no two spans of a day overlap; a span over midnight belongs to the day on which it begins.
 *       Whether it is open now is worked out in its zone, and not kept.
 *   <li>When members look for outlets, then they find those of partners that are live.
 * </ul>
 *
 * <p>Out of scope: what was agreed ({@code contract}), who may sign in ({@code access} and the club's security).
 */
package io.hansa.partners.partner;
