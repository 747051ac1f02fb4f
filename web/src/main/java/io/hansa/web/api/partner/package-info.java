/**
 * What partners' systems and tills call: accruals, redemptions and reversals, one by one or in batches; vouchers; members by
 * what a till knows of them; their transactions and statements.
 *
 * <p>Resources: {@link io.hansa.web.api.partner.MovesResource}, {@link io.hansa.web.api.partner.TransactionsResource},
 * {@link io.hansa.web.api.partner.TillResource}, {@link io.hansa.web.api.partner.StatementsResource}. The partner is found from
 * the token; another partner's things are not found.
 *
 * <p>When a batch is sent, then each item has an idempotency key of its own: the one it brings, or the call's key and its
 * place. Items have outcomes of their own; only a batch that is not of the right form is refused whole.
 */
package io.hansa.web.api.partner;
