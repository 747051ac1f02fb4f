package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry that is to be undone.
 *
 * @param moves by account
 * @param wallet where captured points go back to; of captures
 */
record Original(
        EntryNumber number,
        EntryKind kind,
        Map<AccountId, Long> moves,
        List<Lot> lots,
        List<LotUse> uses,
        Optional<AccountId> wallet) {}
