package io.hansa.club.ladder;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which version of which ladder holds. It remembers all approved versions for a while: a new one begins so late that every server
 * has seen it by then.
 */
@ApplicationScoped
public class LaddersInForce {

    /** The ladder whose tiers partners, prices and policies name. */
    public static final String MAIN = "MAIN";

    /** A version that was approved just now is seen everywhere after so long. */
    static final Duration SEEN_AFTER = Duration.ofMinutes(1);

    @Inject
    LadderRows rows;

    @Inject
    Clock clock;

    private volatile Seen seen;

    private record Seen(Map<String, LadderBook> books, Set<Measure> measures, Instant until) {}

    /** The ladders of which something is in force on a day. */
    public List<String> codes(LocalDate on) {
        return books().entrySet().stream()
                .filter(book -> book.getValue().find(on).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isInForce(String ladder, LocalDate on) {
        return Optional.ofNullable(books().get(ladder))
                .flatMap(book -> book.find(on))
                .isPresent();
    }

    /** @throws LadderNotFound when no version of it was ever approved */
    public LadderBook book(String ladder) {
        return Optional.ofNullable(books().get(ladder)).orElseThrow(() -> new LadderNotFound(ladder));
    }

    public LadderVersionView main(LocalDate on) {
        return book(MAIN).on(on);
    }

    private Map<String, LadderBook> books() {
        return seen().books();
    }

    /** Whether an approved version of any ladder asks for a measure: what none asks for need not be read. */
    public boolean asksFor(Measure measure) {
        return seen().measures().contains(measure);
    }

    private Seen seen() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.until())) {
            Map<String, LadderBook> books = rows.all().stream()
                    .filter(LadderVersionView::isApproved)
                    .collect(groupingBy(
                            LadderVersionView::ladder, TreeMap::new, collectingAndThen(toList(), LadderBook::new)));
            Set<Measure> measures = EnumSet.noneOf(Measure.class);
            for (Measure measure : Measure.values()) {
                if (books.values().stream().anyMatch(book -> book.asksFor(measure))) {
                    measures.add(measure);
                }
            }
            last = new Seen(books, measures, now.plus(SEEN_AFTER.dividedBy(2)));
            seen = last;
        }
        return last;
    }

    /** This server sees what was just decided. */
    void forget() {
        seen = null;
    }
}
