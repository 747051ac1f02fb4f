package io.hansa.club.earning;

import io.hansa.kernel.TryAnew;

/** Others have given of a budget what a batch had counted on. */
final class BudgetSpent extends TryAnew {

    private static final long serialVersionUID = 1L;

    BudgetSpent(String rule) {
        super("others gave of the budget of " + rule + " meanwhile");
    }
}
