/**
 * What a member brings: whether it is active, the rank of its tier, its wallet and its available points, in one look.
 *
 * <p>Boundary: {@link io.hansa.club.purse.Purses}, for the contexts above the club that decide whether a member may order
 * or book. When many members are asked for, then the number of statements does not grow with them. Whether the caller may see
 * the member is decided there.
 *
 * <p>Out of scope: profile ({@code club.member}), progress and history on the ladder ({@code club.tier}).
 */
package io.hansa.club.purse;
