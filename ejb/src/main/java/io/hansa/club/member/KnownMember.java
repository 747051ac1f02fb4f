package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import java.util.Optional;

/** What a partner's message needs of a member. */
record KnownMember(
        MemberNumber number,
        AccountId wallet,
        AccountId status,
        String region,
        PersonName name,
        MemberState state,
        Optional<MemberNumber> mergedInto,
        boolean survivor) {

    static KnownMember of(Member member) {
        return new KnownMember(
                member.number(),
                member.wallet(),
                member.status(),
                member.region(),
                member.name(),
                member.state(),
                member.mergedInto(),
                member.isSurvivor());
    }

    /** @param row as {@link MemberRows} selects it */
    static KnownMember of(Object[] row) {
        return new KnownMember(
                (MemberNumber) row[0],
                (AccountId) row[1],
                (AccountId) row[2],
                Member.region((String) row[3], (String) row[4]),
                new PersonName((String) row[5], (String) row[6]),
                (MemberState) row[7],
                Optional.ofNullable((MemberNumber) row[8]),
                (boolean) row[9]);
    }
}
