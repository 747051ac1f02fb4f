/**
 * Files of transactions, as partners and staff send, confirm and read them, and what a partner takes home as CSV. Pages of both
 * faces include {@code WEB-INF/file/*}; bundle {@code file}. Whose files one sees is decided by
 * {@link io.hansa.partners.file.PartnerFiles}.
 *
 * <p>When a file is confirmed, then its rows, points and money were shown first. When something is taken home, then it is written
 * as it is read, however much it is, and no cell of it is a formula.
 */
package io.hansa.web.file;
