/**
 * The console's limits and cadences of contact: what holds, one of its cells with its versions, and one version.
 *
 * <p>Beans: {@link io.hansa.web.console.frequency.FrequenciesBean} ({@code console/frequency/index.xhtml}),
 * {@link io.hansa.web.console.frequency.FrequencyBean} ({@code edit.xhtml}),
 * {@link io.hansa.web.console.frequency.FrequencyVersionBean} ({@code version.xhtml}); bundle {@code consoleFrequency}.
 *
 * <p>The version that was looked at goes with a proposal, so that two do not overwrite each other.
 */
package io.hansa.web.console.frequency;
