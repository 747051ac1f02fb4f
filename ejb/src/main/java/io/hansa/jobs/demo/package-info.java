/**
 * The demo club, built through the boundaries that its users use: forty-one partners with their outlets and contracts, sixty
 * rewards, a season of events, five thousand members over four tiers, households that share, corporate groups, sub-programmes, earning
 * rules and rights, ninety days of traffic, visits of lounges, two disputes, what waits for a second person, months closed one after the
 * other and one left to close. A run of kind {@code demo.load}, started when the configuration says {@code hansa.demo=true};
 * made from a seed, so that it is the same club every time but for the date on which it begins.
 *
 * <p>What is in the club is told by the CSV files beside these classes. Sign-ins are made with the password
 * {@code hansa.demo.password}, which the launcher makes up at its first start.
 */
package io.hansa.jobs.demo;
