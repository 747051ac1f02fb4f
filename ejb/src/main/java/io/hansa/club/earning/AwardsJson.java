package io.hansa.club.earning;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** What rules gave for a message, as it is kept in its row: a list of rule, version, what of, amount, times and where it counts. */
final class AwardsJson {

    /** Made once: finding the provider takes longer than reading. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final String RIGHT = "RIGHT";
    private static final int USUAL = 40;

    private AwardsJson() {}

    /** Codes and letters need no escaping. */
    static String write(List<Award> awards) {
        StringBuilder text = new StringBuilder(2 + USUAL * awards.size()).append('[');
        for (Award award : awards) {
            text.append(text.length() == 1 ? "[\"" : ",[\"")
                    .append(award.rule())
                    .append("\",")
                    .append(award.version())
                    .append(",\"")
                    .append(award.right() ? RIGHT : award.earned().name())
                    .append("\",")
                    .append(award.amount())
                    .append(',')
                    .append(award.times())
                    .append(",\"")
                    .append(award.counted())
                    .append("\"]");
        }
        return text.append(']').toString();
    }

    /** Reads what {@link #write} wrote. */
    static List<Award> read(FactRows.Message message) {
        try (JsonReader reader = READERS.createReader(new StringReader(message.awards()))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(one -> award(message, one))
                    .toList();
        }
    }

    private static Award award(FactRows.Message message, JsonArray one) {
        boolean right = one.getString(2).equals(RIGHT);
        return new Award(
                one.getString(0),
                one.getInt(1),
                message.member(),
                message.on(),
                right ? Earned.POINTS : Earned.valueOf(one.getString(2)),
                right,
                one.getJsonNumber(3).longValueExact(),
                one.getInt(4),
                one.getString(5));
    }
}
