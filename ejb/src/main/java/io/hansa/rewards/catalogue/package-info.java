/**
 * What points can be had for: the catalogue of rewards, their texts, prices and windows.
 *
 * <p>Boundaries: {@link io.hansa.rewards.catalogue.Catalogue}; {@link io.hansa.rewards.catalogue.Listings} for orders. Marketing staff add, price, publish and retire rewards; a member
 * browses and searches what is <em>offered</em> to it, and each {@link io.hansa.rewards.catalogue.Offer} says what is missing.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a price is set, then it is a new version that says from when it holds; the price at an instant is the latest
 *       version that holds by then, so that a planned rise can be taken back by a further version. No version is changed.
 *   <li>When a reward has no price yet, then it cannot be published.
 *   <li>When a reward is not published, is outside its visible window or above the member's tier, then it is not found.
 *   <li>When a reward is visible but cannot be ordered now, then the offer names the reason.
 * </ul>
 *
 * <p>Search: each reward keeps its words as one normalised text, and a search is a LIKE over the published rewards. Measured
 * on MariaDB 11.4 with long texts: 0.1 ms for 60 rewards; for 5,000 from 0.1 ms when much is found to 8 ms when nothing is. A side
 * table of bigrams with an index took 3 to 16 ms for 5,000, and MariaDB's full-text index needs a setting of the server for Chinese
 * and does not see what its own transaction wrote. Look again beyond 20,000 rewards.
 *
 * <p>Out of scope: how many there are ({@code rewards.stock}), ordering ({@code rewards.order}), pages and pictures.
 */
package io.hansa.rewards.catalogue;
