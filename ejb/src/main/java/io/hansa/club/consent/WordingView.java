package io.hansa.club.consent;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;

/** What a member is shown before it agrees. */
public record WordingView(String version, LocalDate begins, LocalizedText text) {}
