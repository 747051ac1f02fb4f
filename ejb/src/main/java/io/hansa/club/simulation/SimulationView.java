package io.hansa.club.simulation;

import io.hansa.kernel.Money;
import io.hansa.runs.RunView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A simulation, and what it has come to so far.
 *
 * @param draft the version that was replayed beside those that ran; empty: they alone
 * @param all the sum of all; nothing before the first part
 * @param winners how many members would have more points
 * @param losers how many would have less
 * @param cost what the difference in points costs the programme
 * @param liability of that, what is not expected to lapse
 * @param rightsCost what the difference in rights costs it, if all of them are used, by what uses cost so far
 * @param breakagePercent how much of what is given lapses, as the programme expects
 */
public record SimulationView(
        RunView run,
        LocalDate from,
        LocalDate through,
        Optional<StartSimulation.Draft> draft,
        SimulationLine all,
        List<SimulationLine> lines,
        long winners,
        long losers,
        Money cost,
        Money liability,
        Money rightsCost,
        int breakagePercent) {

    public SimulationView {
        lines = List.copyOf(lines);
    }

    public List<SimulationLine> by(Dimension dimension) {
        return lines.stream().filter(line -> line.by() == dimension).toList();
    }
}
