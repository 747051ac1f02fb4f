package io.hansa.web.api.member;

import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Purpose;
import io.hansa.club.consent.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the member agrees to and what not; of topics that are left out nothing is said.
 *
 * @param wording the version of the words that were shown
 */
public record ConsentsRequest(
        @NotNull @Size(min = 1, max = 16) String wording,
        @NotNull @Size(min = 1, max = 16) List<@NotNull @Valid Choice> choices) {

    public record Choice(
            @NotNull @Pattern(regexp = "SMS|MAIL|PHONE|APP") String channel,

            @NotNull @Pattern(regexp = "SERVICE|MARKETING|PARTNER_OFFERS|SURVEY")
            String purpose,

            @NotNull Boolean given) {}

    /** Of one that is named twice the last counts. */
    Map<Topic, Boolean> said() {
        var said = new LinkedHashMap<Topic, Boolean>();
        choices.forEach(choice -> said.put(
                new Topic(Channel.valueOf(choice.channel()), Purpose.valueOf(choice.purpose())), choice.given()));
        return said;
    }
}
