package io.hansa.club.earning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What rules see of a message.
 *
 * @param division of the outlet, six digits by GB/T 2260; empty where it is not known
 * @param amountFen what the member paid; empty where the partner gave a number of points
 * @param basePoints by the contract
 * @param baseStatus status points by the contract
 * @param on the date on which it happened, in the programme's zone
 */
public record MessageFacts(
        String partner,
        String outlet,
        Optional<String> division,
        Optional<String> category,
        Optional<String> product,
        Channel channel,
        OptionalLong amountFen,
        long basePoints,
        long baseStatus,
        LocalDate on,
        DaySort daySort) {

    public MessageFacts {
        Objects.requireNonNull(partner);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(division);
        Objects.requireNonNull(category);
        Objects.requireNonNull(product);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(amountFen);
        Objects.requireNonNull(on);
        Objects.requireNonNull(daySort);
    }

    /** As if the message had been less from the start. */
    public MessageFacts less(OptionalLong fen, long points, long status) {
        return new MessageFacts(
                partner, outlet, division, category, product, channel, fen, points, status, on, daySort);
    }
}
