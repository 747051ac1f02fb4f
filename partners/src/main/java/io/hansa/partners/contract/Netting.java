package io.hansa.partners.contract;

/** What is set off before money is paid. */
public enum Netting {
    /** Nothing: bills and payables are paid each by itself. */
    NONE,
    /** What the partner owes against what it is owed. */
    BILATERAL,
    /** All partners of the currency against each other. */
    MULTILATERAL
}
