package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Where a member stands. Life: begins on the lowest step at enrolment → rises with status points.
 */
@Entity
@Table(name = "club_standing")
class Standing {

    @Id
    private String member;

    private String tier;
    private Instant since;

    @Column(name = "status_account")
    private AccountId statusAccount;

    protected Standing() {}

    Standing(MemberNumber member, AccountId statusAccount, String tier, Instant since) {
        this.member = member.value();
        this.statusAccount = statusAccount;
        this.tier = tier;
        this.since = since;
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    String tier() {
        return tier;
    }

    Instant since() {
        return since;
    }

    AccountId statusAccount() {
        return statusAccount;
    }

    void rise(String to, Instant now) {
        tier = to;
        since = now;
    }
}
