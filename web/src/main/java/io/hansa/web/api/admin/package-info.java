/**
 * What operators' tools ask with a staff token: is the ledger sound, how far are the runs, what waits for a second person?
 *
 * <p>Resources: {@link io.hansa.web.api.admin.OperationsResource}, {@link io.hansa.web.api.admin.AdjustmentsResource} (corrections
 * by hand, and the second person that decides on them). Everything else that staff do is in the console.
 */
package io.hansa.web.api.admin;
