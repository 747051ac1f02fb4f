package io.hansa.web.api.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who wants in. */
public record SessionRequest(
        @NotBlank @Size(max = 254) String login,
        @NotBlank @Size(max = 256) String password) {

    /** Names nobody: records end up in logs. */
    @Override
    public String toString() {
        return "SessionRequest[]";
    }
}
