package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Books seats.
 *
 * @param companions names of those who come along
 * @param orWait whether the party joins the waiting list when it does not fit; false when absent
 */
public record BookingRequest(
        @NotBlank @Size(max = 20) String event,
        @Size(max = 9) List<@NotBlank @Pattern(regexp = "[^\\p{Cntrl}]{1,60}") String> companions,
        Boolean orWait) {}
