/** Rewards: {@code catalogue} says what there is and what it costs, {@code stock} how many, {@code order} who got which. */
package io.hansa.rewards;
