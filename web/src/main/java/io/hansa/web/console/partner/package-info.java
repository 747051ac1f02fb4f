/**
 * Partners as staff keep them: the list, the partner with outlets, contract versions and clients, and their forms. Pages
 * {@code console/partners/*}, bundle {@code consolePartner}.
 *
 * <p>When a client is issued or its secret rotated, then the secret is shown once and kept nowhere. Contracts are made
 * elsewhere ({@link io.hansa.web.console.contract}).
 */
package io.hansa.web.console.partner;
