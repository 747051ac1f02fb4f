package io.hansa.club.dossier;

import io.hansa.kernel.Actor;
import java.time.Instant;

/** Somebody opened a dossier. */
public record LookRow(Actor by, Instant lookedAt) {}
