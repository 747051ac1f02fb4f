package io.hansa.club.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A spelling under which a member is found. */
@Entity
@Table(name = "club_member_name")
@IdClass(MemberName.Key.class)
class MemberName {

    @Id
    private String spelling;

    @Id
    private long member;

    protected MemberName() {}

    MemberName(String spelling, long member) {
        this.spelling = spelling;
        this.member = member;
    }

    NameHit toHit() {
        return new NameHit(spelling, member);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String spelling;
        long member;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && member == that.member && spelling.equals(that.spelling);
        }

        @Override
        public int hashCode() {
            return spelling.hashCode() * 31 + Long.hashCode(member);
        }
    }
}
