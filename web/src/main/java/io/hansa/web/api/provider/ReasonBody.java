package io.hansa.web.api.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
public record ReasonBody(@NotBlank @Size(max = 200) String reason) {}
