package io.hansa.club.closing;

import java.util.Comparator;

/**
 * A line of a report: what it is about, as words without blanks in them, and its figures; those that a section does not have are
 * zero.
 */
record Line(Section section, String words, long first, long second, long third) {

    static final Comparator<Line> ORDER = Comparator.comparing(Line::section).thenComparing(Line::words);

    static Line of(Section section, long first, long second, long third, Object... words) {
        StringBuilder text = new StringBuilder();
        for (Object word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return new Line(section, text.toString(), first, second, third);
    }

    /** The sum of two lines about the same. */
    Line plus(Line other) {
        return new Line(
                section,
                words,
                Math.addExact(first, other.first),
                Math.addExact(second, other.second),
                Math.addExact(third, other.third));
    }

    boolean isNothing() {
        return first == 0 && second == 0 && third == 0;
    }

    String word(int place) {
        return words.split(" ")[place];
    }

    @Override
    public String toString() {
        return section + " " + words + " " + first + " " + second + " " + third;
    }
}
