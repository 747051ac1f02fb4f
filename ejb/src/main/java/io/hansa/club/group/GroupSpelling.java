package io.hansa.club.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a group is found by: an end of its name, or its code. */
@Entity
@Table(name = "club_group_spelling")
@IdClass(GroupSpelling.Key.class)
class GroupSpelling {

    @Id
    private String spelling;

    @Id
    @Column(name = "group_code")
    private String groupCode;

    protected GroupSpelling() {}

    private GroupSpelling(String spelling, String group) {
        this.spelling = spelling;
        groupCode = group;
    }

    /** All of a group, so that any part of its name is the beginning of one. */
    static List<GroupSpelling> of(String code, String name) {
        String plain = normal(name);
        return Stream.concat(
                        Stream.of(normal(code)),
                        IntStream.range(0, plain.length()).mapToObj(plain::substring))
                .map(String::strip)
                .filter(end -> !end.isEmpty())
                .distinct()
                .map(end -> new GroupSpelling(end, code))
                .toList();
    }

    static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    String spelling() {
        return spelling;
    }

    /** Its primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String spelling;
        String groupCode;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(spelling, that.spelling)
                    && Objects.equals(groupCode, that.groupCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(spelling, groupCode);
        }
    }
}
