package io.hansa.club.group;

import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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

    @Column(name = "share_percent")
    private int sharePercent;

    private Long cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "cap_period")
    private CapPeriod period;

    @Column(name = "approval_above")
    private Long approvalAbove;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected GroupTermsVersion() {}

    GroupTermsVersion(String group, PoolTerms seen, String setBy, Instant setAt) {
        groupCode = group;
        version = seen.version() + 1;
        sharePercent = seen.sharePercent();
        cap = seen.cap().orElse(null);
        period = seen.period();
        approvalAbove = seen.approvalAbove().orElse(null);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String group() {
        return groupCode;
    }

    PoolTerms terms() {
        return new PoolTerms(
                version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
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
