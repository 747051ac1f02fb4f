package io.hansa.web.api.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a request is refused. */
public record RefusalBody(@NotBlank @Size(max = 200) String decision) {}
