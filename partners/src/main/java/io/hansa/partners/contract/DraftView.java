package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * A draft: what it says in its latest revision, and all that happened to it, in order.
 *
 * @param begins the first business date on which it would be in force
 */
public record DraftView(DraftRow row, LocalDate begins, Terms terms, List<DraftStepView> steps) {

    public DraftView {
        steps = List.copyOf(steps);
    }

    public boolean waits() {
        return row.state() == DraftState.PROPOSED;
    }
}
