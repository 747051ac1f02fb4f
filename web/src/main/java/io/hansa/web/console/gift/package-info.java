/**
 * The console's gifts: the matrix of limits, one of its cells with its versions, and what a member gave and was given.
 *
 * <p>Beans: {@link io.hansa.web.console.gift.GiftLimitsBean} ({@code console/gifts/index.xhtml}),
 * {@link io.hansa.web.console.gift.GiftLimitBean} ({@code limit.xhtml}),
 * {@link io.hansa.web.console.gift.GiftVersionBean} ({@code version.xhtml}),
 * {@link io.hansa.web.console.gift.MemberGiftsBean} ({@code member.xhtml}); bundle {@code consoleGift}.
 *
 * <p>When a limit is proposed, then after a page that shows what changes; the version that was looked at goes with it, so that two do
 * not overwrite each other.
 */
package io.hansa.web.console.gift;
