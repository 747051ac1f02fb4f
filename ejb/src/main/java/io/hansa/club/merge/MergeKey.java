package io.hansa.club.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A key under which a member is found by those that are like it. */
@Entity
@Table(name = "club_merge_key")
@IdClass(MergeKey.Key.class)
class MergeKey {

    @Id
    private String member;

    @Id
    private String kind;

    private long hash;

    protected MergeKey() {}

    MergeKey(String member, String kind, long hash) {
        this.member = member;
        this.kind = kind;
        this.hash = hash;
    }

    /** A member has one key of a kind. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String member;
        String kind;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && member.equals(that.member) && kind.equals(that.kind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, kind);
        }
    }
}
