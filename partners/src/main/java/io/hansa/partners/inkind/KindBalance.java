package io.hansa.partners.inkind;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.KindDirection;

/**
 * What one item comes to for a partner, as the ledger says it.
 *
 * @param owed units given or taken that were not set off against money, less what was taken back
 */
public record KindBalance(String item, LocalizedText name, KindDirection direction, long owed, Money value) {}
