/**
 * How the tests of the whole application meet it: one server with the real WAR for the whole build.
 *
 * <p>{@link io.hansa.testing.InContainer} marks a class whose methods run inside the server, with injection;
 * {@link io.hansa.testing.OverHttp} one whose methods talk to it from outside; {@link io.hansa.testing.InBrowser} one
 * that drives Chromium. When several such classes run, then the first starts the server and all share it, and the
 * database under it. So a test makes a world of its own, and counts on no row it did not make.
 */
package io.hansa.testing;
