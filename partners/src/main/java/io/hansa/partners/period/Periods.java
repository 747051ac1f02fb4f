package io.hansa.partners.period;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which periods take postings, and moves them through their life. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Periods {

    @Inject
    PeriodRows rows;

    @Inject
    Programme programme;

    /**
     * The first business date that takes postings. It stays so until the caller's transaction ends: freezing waits for it.
     */
    public LocalDate openFrom() {
        return rows.shareOpenFrom();
    }

    /** The latest periods, newest first, from the current month back to the first with postings; at most {@code most}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PeriodStanding> latest(int most) {
        YearMonth first = first();
        var months = new ArrayList<PeriodStanding>();
        for (YearMonth month = currentMonth();
                !month.isBefore(first) && months.size() < most;
                month = month.minusMonths(1)) {
            months.add(standing(month));
        }
        return months;
    }

    /** @throws PeriodNotFound when the month is before the first posting and was not frozen, or has not begun */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PeriodStanding period(YearMonth month) {
        PeriodStanding standing = standing(month);
        YearMonth first = first();
        boolean within = !month.isBefore(first) && !month.isAfter(currentMonth());
        if (standing.state() == PeriodState.OPEN && !within) {
            throw new PeriodNotFound(month);
        }
        return standing;
    }

    /**
     * Lets no more postings into a month; a second time does nothing.
     *
     * @throws PeriodNotOver before its last day has ended
     * @throws EarlierPeriodOpen when an earlier month has postings and still takes more
     */
    public void freeze(YearMonth month, Actor actor) {
        if (!month.isBefore(currentMonth())) {
            throw new PeriodNotOver(month);
        }
        LocalDate openFrom = rows.lockOpenFrom();
        if (openFrom.isAfter(month.atDay(1))) {
            return;
        }
        rows.firstUsed(openFrom).filter(month::isAfter).ifPresent(earlier -> {
            throw new EarlierPeriodOpen(month, earlier);
        });
        rows.openFrom(month.plusMonths(1).atDay(1));
        YearMonth first = Optional.of(first()).filter(month::isAfter).orElse(month);
        YearMonth open = YearMonth.from(openFrom);
        // a month without postings between two with some is frozen with the later one
        for (YearMonth each = first.isAfter(open) ? first : open; !each.isAfter(month); each = each.plusMonths(1)) {
            rows.add(new FrozenPeriod(each, programme.now(), actor));
        }
    }

    /** Marks a frozen month as closed; a second time does nothing. */
    public void close(YearMonth month, Actor actor) {
        rows.find(month).orElseThrow(() -> new PeriodNotFrozen(month)).close(programme.now(), actor);
    }

    /**
     * When the month was frozen.
     *
     * @throws PeriodNotFrozen when postings can still reach it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant cutOff(YearMonth month) {
        return rows.find(month).map(FrozenPeriod::cutOff).orElseThrow(() -> new PeriodNotFrozen(month));
    }

    /** Months before this one that take no more postings and are not closed, the earliest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<YearMonth> unclosedBefore(YearMonth month) {
        return rows.unclosedBefore(month);
    }

    private PeriodStanding standing(YearMonth month) {
        return rows.find(month).map(FrozenPeriod::standing).orElse(PeriodStanding.open(month));
    }

    /** Nothing comes before a month that was frozen. */
    private YearMonth first() {
        return rows.firstFrozen().or(() -> rows.firstUsed(LocalDate.EPOCH)).orElse(currentMonth());
    }

    private YearMonth currentMonth() {
        return YearMonth.from(programme.today());
    }
}
