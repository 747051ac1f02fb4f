/**
 * Long work that needs the boundaries of several contexts, as handlers of {@link io.hansa.runs.Runs}. May use every boundary;
 * nobody uses it.
 */
package io.hansa.jobs;
