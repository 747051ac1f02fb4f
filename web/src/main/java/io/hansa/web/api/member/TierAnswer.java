package io.hansa.web.api.member;

import io.hansa.club.tier.TierProgress;
import io.hansa.club.tier.TierView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a member stands on one ladder.
 *
 * @param periodFrom first day of the period that runs
 * @param periodThrough its last day
 * @param next the next step up; absent on the highest
 * @param keeping what keeps the present tier at the next review; absent on the lowest
 * @param reviewOn the day after the running period
 * @param graceThrough the last day of grace, when the period before was not enough
 * @param lower where the member falls if nothing more is earned
 * @param lowerOn the day of that
 */
public record TierAnswer(
        String ladder,
        String ladderName,
        Standing.Tier tier,
        Instant since,
        LocalDate periodFrom,
        LocalDate periodThrough,
        Optional<Step> next,
        Optional<Step> keeping,
        LocalDate reviewOn,
        Optional<LocalDate> graceThrough,
        Optional<Standing.Tier> lower,
        Optional<LocalDate> lowerOn,
        Optional<Standing.Tier> floor) {

    /** @param ways any of them; the nearest first */
    public record Step(Standing.Tier tier, int percent, List<Way> ways) {}

    /** @param criteria all of them */
    public record Way(int percent, List<Criterion> criteria) {}

    /** @param measure the unit follows from it: status points, fen, purchases, months, score */
    public record Criterion(String measure, long has, long needs, long missing) {}

    static TierAnswer of(TierProgress progress, Locale language) {
        var outlook = progress.outlook();
        return new TierAnswer(
                progress.ladder(),
                progress.ladderName().in(language),
                tier(progress.tier(), language),
                progress.since(),
                progress.period().from(),
                progress.period().until().minusDays(1),
                progress.next().map(next -> step(next, language)),
                progress.keeping().map(keeping -> step(keeping, language)),
                outlook.review(),
                outlook.graceUntil().map(day -> day.minusDays(1)),
                outlook.lower().map(lower -> tier(lower, language)),
                outlook.lowerOn(),
                outlook.floor().map(floor -> tier(floor, language)));
    }

    static Standing.Tier tier(TierView tier, Locale language) {
        return new Standing.Tier(tier.code(), tier.name().in(language));
    }

    private static Step step(TierProgress.Next next, Locale language) {
        return new Step(
                tier(next.tier(), language),
                next.percent(),
                next.ways().stream()
                        .map(way -> new Way(
                                way.percent(),
                                way.criteria().stream()
                                        .map(criterion -> new Criterion(
                                                criterion.measure().name(),
                                                criterion.has(),
                                                criterion.needs(),
                                                criterion.missing()))
                                        .toList()))
                        .toList());
    }
}
