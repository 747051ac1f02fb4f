/**
 * The catalogue as marketing staff keep it: the list, the reward with its prices and stock, and its form. Pages
 * {@code console/rewards/*}, bundle {@code consoleReward}.
 *
 * <p>When a reward is published or retired, then the page says first what members will see and what stays good. Prices are
 * versions: one that holds is never changed.
 */
package io.hansa.web.console.reward;
