/**
 * The ledger's command line: {@code verify} and {@code rebuild} on any database that holds a ledger, also a restored dump,
 * without the server.
 *
 * <p>Boundary: {@link io.hansa.ledger.command.LedgerCommand}; {@code hansa.jar} hands its arguments over. Exit codes: 0 sound or
 * rebuilt, 1 something was found, 2 it could not be done. When the database is no ledger of this version, then one sentence says
 * so. Passwords come from a file or the environment, never from the command line, where others could read them. Stands on the
 * driver alone; no class of a server is needed.
 */
package io.hansa.ledger.command;
