/**
 * What operators' tools ask with a staff token: is the ledger sound, and how far are the runs?
 *
 * <p>Resource: {@link io.hansa.web.api.admin.OperationsResource}. Everything else that staff do is in the console.
 */
package io.hansa.web.api.admin;
