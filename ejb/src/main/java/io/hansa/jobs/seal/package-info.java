/**
 * Seals what is due, stretch by stretch, each in a transaction of its own. Several servers may do it at the same time: each
 * stretch is sealed by one of them. When the journal grew faster than a tick seals, then the next ticks catch up.
 */
package io.hansa.jobs.seal;
