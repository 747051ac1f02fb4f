/**
 * Sandboxes: where a partner's engineers try everything against the API that they will use, without touching members or money.
 *
 * <p>Boundary: {@link io.hansa.partners.sandbox.Sandboxes}. A sandbox is a partner of its own beside the one whose it is: its code is
 * that one's in small letters, its outlets and its contract are that one's. Its clients send what all clients send, and it is decided
 * and posted by the same code: {@link io.hansa.partners.sandbox.Clubs} gives the module's other features the club that a partner
 * meets, which for a sandbox is one of test members and test vouchers. Decision record 0028 says why.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a sandbox's message is posted, then in units of sandboxes only ({@code TEST_PTS}, {@code TEST_STATUS}, {@code XTS}):
 *       no sum of the programme's points, money or liability can have anything of it.
 *   <li>When partners are listed, settled or compared, then sandboxes are not among them, and the club is not told what they did.
 *   <li>When a sandbox's client names a real member or voucher, then there is none; and the other way round.
 *   <li>When test points were given, then they are usable at once and live for ever, so that no run of the club finds them due.
 * </ul>
 *
 * <p>Out of scope: statements of sandboxes, because nothing in them is owed.
 */
package io.hansa.partners.sandbox;
