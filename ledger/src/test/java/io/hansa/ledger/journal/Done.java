package io.hansa.ledger.journal;

import static java.util.Collections.frequency;
import static java.util.Collections.nCopies;

import io.hansa.ledger.journal.Points.Lot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a step did, for the oracle, as far as it was not undone: what it took, and where that went. The last of it is undone first. */
final class Done {

    final Step by;
    private final Points points;
    /** In the end what it took goes back from the end of it. */
    private final List<Lot> took = new ArrayList<>();
    /** In the end what it gave is taken back from the end of it: what repaid a debt last. */
    private final List<Lot> gave = new ArrayList<>();

    Done draw = this;
    /** What made its points usable. */
    private Done confirmation;

    long drawn;
    private long money;
    private long status;

    Done(Step by, Points points) {
        this.by = by;
        this.points = points;
    }

    void pass(List<Lot> passed, UnaryOperator<Lot> where) {
        for (Lot lot : passed) {
            Lot to = where.apply(lot.of);
            points.pass(lot, to);
            took.add(lot.of);
            gave.add(to);
        }
        took.sort(Points.BY_DATE);
    }

    /** Debts are paid first, and with the last of the points. */
    int bring(List<Lot> brought, List<Lot> lots) {
        Lot debt = points.account(by.to + ".debt");
        int rest = Math.max(0, brought.size() + Math.min(0, debt.points));
        var to = Stream.concat(lots.stream().limit(rest), Stream.generate(() -> debt))
                .iterator();
        pass(brought, any -> to.next());
        gave.sort((one, other) -> Boolean.compare(other == debt, one == debt));
        return rest;
    }

    void confirms(Done accrual) {
        accrual.confirmation = this;
    }

    int taken() {
        return took.size();
    }

    void besides(long moreMoney, long moreStatus) {
        Step.legs(moreMoney, moreStatus).forEach((account, amount) -> points.account(account).points += amount);
        money += moreMoney;
        status += moreStatus;
    }

    /** To its lot, or to one that lives a while if that one has ended. */
    Lot back(Lot lot) {
        boolean grace = by.grace != null && lot.isEnded(by.on);
        return grace ? points.child(lot, by, lot.account, new Step.Living(by.grace, 0, 0)) : lot;
    }

    /** Undoes a part of what was done first, or all that is left of it. */
    void undo(Done first, boolean part) {
        boolean money = first.by.what == Step.What.BALANCED;
        Oracle.refuse(!part && (money ? first.money : first.took.size()) == 0, "already-reversed");
        long backMoney = part ? by.money : first.money;
        long backStatus = part ? by.status : first.status;
        int rest = part ? first.took.size() - (int) (by.amount + by.extra) : 0;
        Oracle.refuse(rest < 0 || backMoney > first.money || backStatus > first.status, "refund-exceeded");
        first.bringExtraToTheEnd(part && first.by.isPrepaid() ? by : null);
        List<Lot> back = first.gave.subList(rest, first.gave.size());
        List<List<Lot>> undone = new ArrayList<>(List.of(back));
        List<Lot> sources = first.by.isGiving() ? takenBack(first, back, undone) : List.copyOf(back);
        Oracle.refuse(points.account("w0.status").points < backStatus, "insufficient-points");
        Oracle.refuse(
                Step.isShare(first.by.to) && points.account(first.by.to).points < back.size(), "insufficient-points");
        undone.forEach(List::clear);
        pass(sources, any -> back(first.took.remove(first.took.size() - 1)));
        first.draw.drawn -= sources.size();
        first.besides(-backMoney, -backStatus);
    }

    /** What a prepaid partner gave goes back to it first; but what is said to be extra, to where that came from. */
    private void bringExtraToTheEnd(Step undoing) {
        took.sort(Points.BY_DATE);
        if (undoing != null && undoing.extra > 0) {
            Lot from = points.account(undoing.extraFrom);
            Oracle.refuse(frequency(took, from) < undoing.extra, "refund-exceeded");
            for (long i = 0; i < undoing.extra; i++) {
                took.remove(from);
                took.add(from);
            }
        }
    }

    /** What waits, and then what was confirmed; what repaid a debt last. */
    private List<Lot> takenBack(Done first, List<Lot> back, List<List<Lot>> undone) {
        if (first.by.what != Step.What.PENDING_ACCRUAL) {
            return takenBack(first.by, first.by, first.by.to, back, by.extra);
        }
        List<Lot> all = points.byEnd(lot -> lot.by == first.by);
        List<Lot> sources = new ArrayList<>(ofFunders(all, Math.min(back.size(), all.size()), by.extra));
        if (back.size() > sources.size()) {
            List<Lot> usable = first.confirmation.gave;
            List<Lot> last = usable.subList(usable.size() - back.size() + sources.size(), usable.size());
            undone.add(last);
            long extra = Math.max(0, by.extra - frequency(funders(sources), by.extraFunder));
            sources.addAll(takenBack(first.by, first.confirmation.by, first.confirmation.by.to, last, extra));
        }
        return sources;
    }

    private static List<String> funders(List<Lot> lots) {
        return lots.stream().map(lot -> lot.funder).toList();
    }

    /** Its own points, also those that expired; then others of the account; then a debt, if there may be one. */
    private List<Lot> takenBack(Step first, Step maker, String from, List<Lot> back, long extra) {
        boolean transfer = first.what == Step.What.TRANSFER;
        String owner = transfer && from.equals("pool") ? first.from : "";
        Oracle.refuse(by.clawback.equals("pending") && !transfer, "not-pending");
        Lot debt = points.account(from + ".debt");
        int repaid = frequency(back, debt);
        List<Lot> own = points.byEnd(lot -> lot.by == maker);
        List<Lot> sources = new ArrayList<>(ofFunders(own, back.size() - repaid, extra));
        sources.addAll(points.byBirth(lot -> lot.account.equals("breakage") && lot.of.by == maker));
        sources.addAll(points.byEnd(lot -> lot.by != maker && lot.isOf(from, owner)));
        int owed = Math.max(0, back.size() - repaid - sources.size());
        Oracle.refuse(owed > 0 && !by.clawback.startsWith("w"), "insufficient-points");
        Oracle.refuse(owed > 0 && !by.clawback.equals(from), "wrong-account");
        sources.subList(back.size() - repaid - owed, sources.size()).clear();
        sources.addAll(nCopies(owed + repaid, debt));
        return sources;
    }

    /** So many extra points as are undone of the one who funds them, and the others of the others, if there are as many. */
    private List<Lot> ofFunders(List<Lot> own, int most, long extraPoints) {
        Predicate<Lot> extra = lot -> by.extra > 0 && lot.funder.equals(by.extraFunder);
        List<Lot> chosen = new ArrayList<>(
                own.stream().filter(extra).limit(Math.min(most, extraPoints)).toList());
        own.stream().filter(extra.negate()).limit(most - chosen.size()).forEach(chosen::add);
        return chosen.size() == most ? chosen : own.subList(0, Math.min(most, own.size()));
    }
}
