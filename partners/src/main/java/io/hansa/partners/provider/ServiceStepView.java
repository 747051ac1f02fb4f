package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/** A step of a service's life. */
public record ServiceStepView(ServiceStep step, Optional<String> reason, Actor by, Instant at) {}
