package io.hansa.club.gift;

import io.hansa.club.gift.GiftQuoteView.Lasting;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.statement.WalletView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when points live that keep their end: what ends first is given first. */
final class GiftLasting {

    private GiftLasting() {}

    static List<Lasting> kept(List<WalletView.Expiring> expiring, LocalDate today, long amount) {
        List<Lasting> parts = new ArrayList<>();
        long missing = amount;
        for (var next : expiring) {
            // what has expired is not given, also before the expiry run has come
            long part = next.expiresOn().isAfter(today)
                    ? Math.min(missing, next.points().amount())
                    : 0;
            if (part > 0) {
                parts.add(new Lasting(Optional.of(next.expiresOn()), part));
                missing -= part;
            }
        }
        if (missing > 0) {
            parts.add(new Lasting(Optional.empty(), missing));
        }
        return parts;
    }

    /** When points that begin to live on a date end, as things stand. */
    static Optional<LocalDate> end(Expiry expiry, LocalDate from) {
        Optional<LocalDate> idle = expiry.idleMonths().isPresent()
                ? Optional.of(from.plusMonths(expiry.idleMonths().getAsInt()))
                : Optional.empty();
        return Stream.concat(expiry.on().stream(), idle.stream()).min(Comparator.naturalOrder());
    }
}
