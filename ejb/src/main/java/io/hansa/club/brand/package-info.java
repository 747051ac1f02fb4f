/**
 * Sub-programmes: brands of the club with a name, a service line and a look of their own.
 *
 * <p>Boundary: {@link io.hansa.club.brand.Brands}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a member belongs to a brand, then to one; the portal shows its name, its line and its colour.
 *   <li>When a brand's colours would make words hard to read, then they are refused: 4.5 to 1 on every ground of either theme.
 *   <li>When two change a brand at once, then the second is told.
 *   <li>When a brand is closed, then nobody joins it any more; who is in it stays until moved.
 * </ul>
 *
 * <p>Who belongs where is a condition of earning rules, not a ladder: tiers are the club's.
 */
package io.hansa.club.brand;
