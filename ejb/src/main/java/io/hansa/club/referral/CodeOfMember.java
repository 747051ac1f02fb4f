package io.hansa.club.referral;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code by which a member's friends join: a fact. */
@Entity
@Table(name = "club_referral_code")
class CodeOfMember {

    @Id
    private MemberNumber member;

    private String code;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CodeOfMember() {}

    CodeOfMember(MemberNumber member, String code, Instant madeAt) {
        this.member = member;
        this.code = code;
        this.madeAt = madeAt;
    }

    MemberNumber member() {
        return member;
    }

    String code() {
        return code;
    }
}
