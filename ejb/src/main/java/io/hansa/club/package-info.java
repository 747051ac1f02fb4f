/**
 * The loyalty club: who its members are, where they stand, what they are told.
 *
 * <p>Features, by what they answer for:
 * <ul>
 *   <li>who somebody is: {@code member}, {@code life}, {@code contact}, {@code consent}, {@code dossier}, {@code brand}, {@code importing},
 *       {@code merge}, {@code erasure}, {@code segment};
 *   <li>who keeps in touch with whom: {@code portfolio} (account managers), {@code frequency} (how often anyone is contacted);
 *   <li>where members stand: {@code ladder} (what is asked for), {@code tier} (who stands where, and why), {@code entitlement};
 *   <li>who belongs together: {@code household}, {@code invitation}, {@code group}, and {@code pool}, which both share;
 *   <li>what members earn and lose: {@code earning}, {@code holiday}, {@code simulation}, {@code referral}, {@code gift}, {@code expiry},
 *       {@code adjustment}, {@code missing}, {@code subscription};
 *   <li>what staff see and close: {@code timeline}, {@code closing}, {@code books}, {@code decision} (the second person).
 * </ul>
 */
package io.hansa.club;
