package io.hansa.events.event;

/** Drafts an event. */
public record ScheduleEvent(EventTerms terms) {}
