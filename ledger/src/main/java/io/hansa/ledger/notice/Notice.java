package io.hansa.ledger.notice;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;

/**
 * That the end of a lot was announced to its owner.
 *
 * @param expiresOn the first day without the points
 * @param points what was left of the lot then
 */
public record Notice(AccountId account, long lot, LocalDate expiresOn, Points points) {}
