package io.hansa.web.console.frequency;

import io.hansa.club.frequency.Frequencies;
import io.hansa.club.frequency.FrequencyCell;
import io.hansa.club.frequency.FrequencyView;
import io.hansa.club.frequency.TouchPurpose;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be limited or planned, with what holds now, and what waits for a second person. */
@Named("consoleFrequencies")
@RequestScoped
public class FrequenciesBean {

    @Inject
    Frequencies frequencies;

    @Inject
    Tiers tiers;

    private List<Row> cells;
    private List<FrequencyView> waiting;

    /** @param holding null when the cell was never set */
    public record Row(FrequencyCell cell, FrequencyView holding) {

        public boolean isInForce() {
            return holding != null && holding.terms().enabled();
        }
    }

    @PostConstruct
    void load() {
        Map<FrequencyCell, FrequencyView> matrix =
                frequencies.matrix().stream().collect(Collectors.toMap(FrequencyView::cell, Function.identity()));
        Stream<FrequencyCell> limits = Arrays.stream(TouchPurpose.values()).map(FrequencyCell::limit);
        Stream<FrequencyCell> cadences = Stream.concat(
                        tiers.ladder().stream().map(TierView::code), Stream.of(FrequencyCell.ANY_TIER))
                .map(FrequencyCell::cadence);
        cells = Stream.concat(limits, cadences)
                .map(cell -> new Row(cell, matrix.get(cell)))
                .toList();
        waiting = frequencies.waiting();
    }

    public List<FrequencyView> getWaiting() {
        return waiting;
    }

    public List<Row> getCells() {
        return cells;
    }
}
