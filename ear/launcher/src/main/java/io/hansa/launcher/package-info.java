/**
 * Starts what Hansa needs round it and stops it again: an embedded MariaDB and, in {@code hansa.jar}, the server.
 *
 * <p>Boundary: {@link io.hansa.launcher.EmbeddedDatabase}. When a database is started on a folder, then no second one
 * runs on it; when a run before it died and left its server behind, then that server is stopped first; when a start
 * fails, then {@link io.hansa.launcher.LaunchProblem} says in one sentence what to do. The database listens on the
 * loopback address only and every user has a password.
 *
 * <p>Depends on no other module, so that the tests of every module can stand on it. Out of scope: the tables, which
 * the application makes itself.
 */
package io.hansa.launcher;
