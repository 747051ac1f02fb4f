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

    /** The latest periods, newest first, from the current month back to the first with a contract; at most {@code most}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PeriodStanding> latest(int most) {
        YearMonth first = rows.firstMonth().orElse(currentMonth());
        var months = new ArrayList<PeriodStanding>();
        for (YearMonth month = currentMonth();
                !month.isBefore(first) && months.size() < most;
                month = month.minusMonths(1)) {
            months.add(standing(month));
        }
        return months;
    }

    /** @throws PeriodNotFound when the month is before the first contract or has not begun */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PeriodStanding period(YearMonth month) {
        boolean within = rows.firstMonth().map(first -> !month.isBefore(first)).orElse(false);
        if (!within || month.isAfter(currentMonth())) {
            throw new PeriodNotFound(month);
        }
        return standing(month);
    }

    /**
     * Lets no more postings into a month; a second time does nothing.
     *
     * @throws PeriodNotOver before its last day has ended
     * @throws EarlierPeriodOpen when an earlier month with a contract still takes postings
     */
    public void freeze(YearMonth month, Actor actor) {
        period(month);
        if (!month.isBefore(currentMonth())) {
            throw new PeriodNotOver(month);
        }
        LocalDate openFrom = rows.lockOpenFrom();
        if (openFrom.isAfter(month.atDay(1))) {
            return;
        }
        YearMonth firstOpen = firstOpen(openFrom);
        if (firstOpen.isBefore(month)) {
            throw new EarlierPeriodOpen(month, firstOpen);
        }
        rows.openFrom(month.plusMonths(1).atDay(1));
        rows.add(new FrozenPeriod(month, programme.now(), actor));
    }

    /** Marks a frozen month as closed; a second time does nothing. */
    public void close(YearMonth month, Actor actor) {
        YearMonth before = month.minusMonths(1);
        boolean earlierOpen =
                rows.find(before).map(FrozenPeriod::isOpenToSettlement).orElse(false);
        if (earlierOpen) {
            throw new EarlierPeriodOpen(month, before);
        }
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

    private YearMonth firstOpen(LocalDate openFrom) {
        YearMonth open = YearMonth.from(openFrom);
        Optional<YearMonth> first = rows.firstMonth();
        return first.isPresent() && first.get().isAfter(open) ? first.get() : open;
    }

    private PeriodStanding standing(YearMonth month) {
        return rows.find(month).map(FrozenPeriod::standing).orElse(PeriodStanding.open(month));
    }

    private YearMonth currentMonth() {
        return YearMonth.from(programme.today());
    }
}
