package io.hansa.club.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A fact: a line of a closing's other sections. */
@Entity
@Table(name = "club_closing_line")
@IdClass(ClosedLine.Key.class)
class ClosedLine {

    @Id
    private long run;

    @Id
    @Enumerated(EnumType.STRING)
    private Section section;

    @Id
    private String words;

    private long count;
    private long amount;

    protected ClosedLine() {}

    ClosedLine(long run, Line line) {
        this.run = run;
        section = line.section();
        words = line.words();
        count = line.first();
        amount = line.second();
    }

    Line line() {
        return new Line(section, words, count, amount, 0);
    }

    /** Run, section and words name a line. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long run;
        private Section section;
        private String words;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && run == that.run
                    && section == that.section
                    && Objects.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return Objects.hash(run, section, words);
        }
    }
}
