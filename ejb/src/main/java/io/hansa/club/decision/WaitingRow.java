package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import java.time.Instant;

/**
 * Something that waits for a second person.
 *
 * @param name its number or version, e.g. {@code GOLD-LOUNGE v2}
 * @param place what a page that shows it is asked for, e.g. {@code code=GOLD-LOUNGE&version=2}
 * @param mine whether the caller may decide: it has a role for that, and did not ask
 */
public record WaitingRow(WaitingKind kind, String name, String place, Actor askedBy, Instant askedAt, boolean mine) {}
