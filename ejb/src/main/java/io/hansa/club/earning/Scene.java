package io.hansa.club.earning;

import io.hansa.club.holiday.HolidayCalendar;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.Bonuses;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** All that the messages of a batch are seen by. */
record Scene(
        RuleBook book,
        String partner,
        People.OfBatch people,
        Map<String, String> divisions,
        HolidayCalendar calendar,
        Programme programme) {

    LocalDate on(Bonuses.Message message) {
        return programme.dateOf(message.occurredAt());
    }

    MessageFacts facts(Bonuses.Message message, long points, long status) {
        LocalDate on = on(message);
        return new MessageFacts(
                partner,
                message.outlet(),
                Optional.ofNullable(divisions.get(message.outlet())),
                message.category(),
                message.product(),
                channel(message),
                message.amountFen(),
                points,
                status,
                on,
                DaySort.valueOf(calendar.of(on).kind().name()));
    }

    private static Channel channel(Bonuses.Message message) {
        return switch (message.sender()) {
            case CLIENT -> Channel.API;
            case PARTNER -> Channel.TILL;
            case MEMBER, STAFF, SYSTEM -> Channel.FILE;
        };
    }

    MemberFacts member(Bonuses.Message message) {
        return people.facts(message.member(), on(message));
    }
}
