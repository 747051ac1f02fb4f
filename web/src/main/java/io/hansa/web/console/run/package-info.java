/**
 * Runs as staff see them: what is at work, how far, how fast and what failed; cancel between chunks, resume, where the
 * kind of run is theirs. Pages
 * {@code console/runs/*}, bundle {@code consoleLedger}. {@link io.hansa.web.console.run.RunWatch} follows one run on any page.
 */
package io.hansa.web.console.run;
