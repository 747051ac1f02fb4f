package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import java.time.Instant;
import java.time.LocalDate;

/** Takes back that a right was used. */
public record GiveRightBack(
        String right, String visit, EntryNumber entry, Instant occurredAt, LocalDate businessDate, Actor actor) {}
