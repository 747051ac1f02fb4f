package io.hansa.club.entitlement;

/** A version of a plan holds now. */
record PlanDecided(String plan, int version) {}
