package io.hansa.club.earning;

import java.util.Map;
import java.util.TreeSet;

/** What rules saw of a message, as it is kept with it; what is nothing is left out. */
final class FactsJson {

    private FactsJson() {}

    /**
     * All that a message was decided by.
     *
     * @param used by counters' names, without the member: amount and times
     * @param spent by rule
     */
    record Facts(MessageFacts message, MemberFacts member, Map<String, Used> used, Map<String, Long> spent) {}

    static String write(Facts facts) {
        MessageFacts message = facts.message();
        MemberFacts member = facts.member();
        JsonText json = new JsonText().add("partner", message.partner()).add("outlet", message.outlet());
        message.division().ifPresent(code -> json.add("division", code));
        message.category().ifPresent(code -> json.add("category", code));
        message.product().ifPresent(code -> json.add("product", code));
        json.add("channel", message.channel().name());
        message.amountFen().ifPresent(fen -> json.add("fen", fen));
        json.add("points", message.basePoints())
                .add("status", message.baseStatus())
                .add("on", message.on().toString())
                .add("day", message.daySort().name())
                .add("tiers", member.tiers())
                .add("segments", new TreeSet<>(member.segments()))
                .add("groups", new TreeSet<>(member.groups()))
                .add("programmes", new TreeSet<>(member.subProgrammes()));
        if (member.birthday() != BirthdayFit.NONE) {
            json.add("birthday", member.birthday().name());
        }
        if (member.timesAtPartner() != 0) {
            json.add("atPartner", member.timesAtPartner());
        }
        if (member.timesEver() != 0) {
            json.add("ever", member.timesEver());
        }
        json.begin("attended");
        member.attended().forEach((event, days) -> json.add(event, days));
        json.end();
        if (!member.answered().isEmpty()) {
            json.begin("answered");
            member.answered().forEach((survey, days) -> json.add(survey, days));
            json.end();
        }
        json.begin("used");
        facts.used().forEach((counter, had) -> json.add(counter, had.amount(), had.times()));
        json.end().begin("spent");
        facts.spent().forEach(json::add);
        return json.end().toString();
    }

    /** Reads what {@link #write} wrote. */
    static Facts read(String text) {
        return FactsReading.of(text);
    }
}
