/**
 * The loyalty club: who its members are, where they stand, what they are told.
 *
 * <p>Features, left may be used by right: {@code tier} ← {@code member} ← {@code household}, {@code adjustment},
 * {@code expiry}, {@code importing}, {@code timeline}, {@code segment}, {@code merge}; {@code tier} ← {@code closing};
 * {@code importing} ← {@code erasure}.
 */
package io.hansa.club;
