package io.hansa.club.group;

import io.hansa.club.pool.KeptTerms;
import io.hansa.club.pool.PoolTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One version of how those whom a group has appointed share and draw: a fact. */
@Entity
@Table(name = "club_group_terms")
@IdClass(GroupTermsVersion.Key.class)
class GroupTermsVersion {

    @Id
    @Column(name = "group_code")
    private String groupCode;

    @Id
    private int version;

    @Embedded
    private KeptTerms kept;

    protected GroupTermsVersion() {}

    GroupTermsVersion(String group, PoolTerms seen, String setBy, Instant setAt) {
        groupCode = group;
        version = seen.version() + 1;
        kept = new KeptTerms(seen, setBy, setAt);
    }

    String group() {
        return groupCode;
    }

    PoolTerms terms() {
        return kept.terms(version);
    }

    /** Its primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String groupCode;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(groupCode, that.groupCode) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(groupCode, version);
        }
    }
}
