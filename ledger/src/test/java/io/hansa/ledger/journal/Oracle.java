package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ledger of a few wallets should do, worked out in the most naive way and without a line of the product's code. Each
 * method answers {@code ok} or the code of the refusal; what succeeds is an entry, named by its place.
 */
final class Oracle {

    private final List<Lot> lots = new ArrayList<>();
    private final List<Done> entries = new ArrayList<>();
    private int births;

    private static final class Lot {
        private final int wallet;
        private final LocalDate earned;
        private final LocalDate expires;
        private final int born;
        private long left;
        private long held;
        private long expired;

        private Lot(int wallet, LocalDate earned, LocalDate expires, int born, long left) {
            this.born = born;
            this.wallet = wallet;
            this.earned = earned;
            this.expires = expires;
            this.left = left;
        }
    }

    private static final class Done {
        private final String what;
        private final Map<Lot, Long> taken = new LinkedHashMap<>();
        private final List<Lot> made = new ArrayList<>();
        private Map<Lot, Long> held = Map.of();
        private long accrued;
        private boolean reversed;

        private Done(String what) {
            this.what = what;
        }
    }

    int entries() {
        return entries.size();
    }

    long available(int wallet) {
        return lots.stream()
                .filter(lot -> lot.wallet == wallet)
                .mapToLong(lot -> lot.left)
                .sum();
    }

    long held(int wallet) {
        return lots.stream()
                .filter(lot -> lot.wallet == wallet)
                .mapToLong(lot -> lot.held)
                .sum();
    }

    /** Lots with something in them as text. */
    List<String> lots(int wallet) {
        return lots.stream()
                .filter(lot -> lot.wallet == wallet && (lot.left > 0 || lot.held > 0))
                .map(lot -> lot.earned + " " + lot.expires + " " + lot.left + " " + lot.held)
                .sorted()
                .toList();
    }

    String accrue(int wallet, long amount, LocalDate on, LocalDate expires) {
        Done done = add("accrue");
        Lot lot = new Lot(wallet, on, expires, births++, amount);
        lots.add(lot);
        done.made.add(lot);
        done.accrued = amount;
        return "ok";
    }

    String redeem(int wallet, long amount, LocalDate on) {
        Map<Lot, Long> taken = take(usable(wallet, on), amount);
        if (taken == null) {
            return "insufficient-points";
        }
        add("redeem").taken.putAll(taken);
        return "ok";
    }

    String hold(int wallet, long amount, LocalDate on) {
        Map<Lot, Long> taken = take(usable(wallet, on), amount);
        if (taken == null) {
            return "insufficient-points";
        }
        taken.forEach((lot, part) -> lot.held += part);
        add("hold").held = new LinkedHashMap<>(taken);
        return "ok";
    }

    String capture(int entry, long amount) {
        Map<Lot, Long> held = entries.get(entry).held;
        if (!entries.get(entry).what.equals("hold")) {
            return "hold-not-found";
        }
        long rest = held.values().stream().mapToLong(Long::longValue).sum();
        if (rest == 0) {
            return "hold-not-open";
        } else if (rest < amount) {
            return "hold-exceeded";
        }
        Done done = add("capture");
        long missing = amount;
        for (Lot lot : sorted(new ArrayList<>(held.keySet()))) {
            long part = Math.min(missing, held.get(lot));
            if (part > 0) {
                held.put(lot, held.get(lot) - part);
                lot.held -= part;
                missing -= part;
                done.taken.put(lot, part);
            }
        }
        return "ok";
    }

    String release(int entry) {
        Map<Lot, Long> held = entries.get(entry).held;
        if (!entries.get(entry).what.equals("hold")) {
            return "hold-not-found";
        } else if (held.values().stream().allMatch(part -> part == 0)) {
            return "hold-not-open";
        }
        held.forEach((lot, part) -> {
            lot.held -= part;
            lot.left += part;
        });
        held.replaceAll((lot, part) -> 0L);
        add("release");
        return "ok";
    }

    String transfer(int from, int to, long amount, LocalDate on) {
        Map<Lot, Long> taken = take(usable(from, on), amount);
        if (taken == null) {
            return "insufficient-points";
        }
        Done done = add("transfer");
        done.taken.putAll(taken);
        taken.forEach((lot, part) -> done.made.add(new Lot(to, lot.earned, lot.expires, births++, part)));
        lots.addAll(done.made);
        return "ok";
    }

    String expire(int wallet, LocalDate asOf) {
        List<Lot> due = lots.stream()
                .filter(lot ->
                        lot.wallet == wallet && lot.left > 0 && lot.expires != null && !lot.expires.isAfter(asOf))
                .toList();
        if (due.isEmpty()) {
            return "nothing-to-expire";
        }
        due.forEach(lot -> {
            lot.expired += lot.left;
            lot.left = 0;
        });
        add("expire");
        return "ok";
    }

    String reverse(int entry) {
        Done original = entries.get(entry);
        if (!List.of("accrue", "redeem", "capture", "transfer").contains(original.what)) {
            return "not-reversible";
        } else if (original.reversed) {
            return "already-reversed";
        }
        if (!original.made.isEmpty()) {
            int wallet = original.made.get(0).wallet;
            List<Lot> order = sorted(new ArrayList<>(original.made));
            lots.stream()
                    .filter(lot -> lot.wallet == wallet && !original.made.contains(lot))
                    .sorted(byExpiry())
                    .forEach(order::add);
            long amount = original.what.equals("accrue")
                    ? original.accrued
                    : original.taken.values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            long own = original.made.stream().mapToLong(lot -> lot.left).sum();
            long expired = original.made.stream().mapToLong(lot -> lot.expired).sum();
            if (take(order, amount - Math.min(expired, amount - Math.min(own, amount))) == null) {
                return "insufficient-points";
            }
        }
        original.taken.forEach((lot, part) -> {
            lot.left += part;
            if (!lots.contains(lot)) {
                lots.add(lot);
            }
        });
        original.reversed = true;
        add("reverse");
        return "ok";
    }

    private Done add(String what) {
        lots.removeIf(lot -> lot.left == 0 && lot.held == 0);
        Done done = new Done(what);
        entries.add(done);
        return done;
    }

    private List<Lot> usable(int wallet, LocalDate on) {
        return sorted(new ArrayList<>(lots.stream()
                .filter(lot -> lot.wallet == wallet && (lot.expires == null || lot.expires.isAfter(on)))
                .toList()));
    }

    private static List<Lot> sorted(List<Lot> some) {
        some.sort(byExpiry());
        return some;
    }

    private static Comparator<Lot> byExpiry() {
        return Comparator.comparing((Lot lot) -> lot.expires == null ? LocalDate.of(9999, 1, 1) : lot.expires)
                .thenComparing(lot -> lot.earned)
                .thenComparing(lot -> lot.born);
    }

    private static Map<Lot, Long> take(List<Lot> order, long amount) {
        if (order.stream().mapToLong(lot -> lot.left).sum() < amount) {
            return null;
        }
        Map<Lot, Long> taken = new LinkedHashMap<>();
        long missing = amount;
        for (Lot lot : order) {
            long part = Math.min(missing, lot.left);
            if (part > 0) {
                lot.left -= part;
                missing -= part;
                taken.put(lot, part);
            }
        }
        return taken;
    }
}
