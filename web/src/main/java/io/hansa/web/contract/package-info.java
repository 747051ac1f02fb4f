/**
 * How the terms of a contract read, for staff and for the partner: bundle {@code contract}, pages' part
 * {@code WEB-INF/contract/terms.xhtml}, and the partner's page {@code partner/contract.xhtml}.
 *
 * <p>When a term has a word on the draft's page, then it has the same on the partner's: both are made here.
 */
package io.hansa.web.contract;
