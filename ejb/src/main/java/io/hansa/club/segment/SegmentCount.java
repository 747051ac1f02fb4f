package io.hansa.club.segment;

/**
 * How many a rule would have.
 *
 * @param members that fulfil it, of those that were looked at
 * @param looked how many were looked at
 * @param exact whether that was everybody
 */
public record SegmentCount(long members, long looked, boolean exact) {}
