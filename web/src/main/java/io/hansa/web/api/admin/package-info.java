/**
 * What operators' tools ask with a staff token: is the ledger sound, how far are the runs, what waits for a second person,
 * what was outstanding when a month was closed?
 *
 * <p>Resources: {@link io.hansa.web.api.admin.OperationsResource}, {@link io.hansa.web.api.admin.AdjustmentsResource} (corrections
 * by hand, and the second person that decides on them), {@link io.hansa.web.api.admin.ClosingsResource}. Everything else that staff do is in the console.
 */
package io.hansa.web.api.admin;
