package io.hansa.club.referral;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps codes, referrals, and what they came to. */
@ApplicationScoped
class ReferralRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    Optional<String> codeOf(MemberNumber member) {
        return Optional.ofNullable(em.find(CodeOfMember.class, member)).map(CodeOfMember::code);
    }

    Optional<MemberNumber> owner(String code) {
        return em
                .createQuery("SELECT c FROM CodeOfMember c WHERE c.code = :code", CodeOfMember.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .map(CodeOfMember::member)
                .findFirst();
    }

    /** @return whether the member had none, and nobody has this code */
    boolean add(MemberNumber member, String code, Instant madeAt) {
        return em.createNativeQuery("INSERT IGNORE INTO club_referral_code (member, code, made_at) VALUES (?1, ?2, ?3)")
                        .setParameter(1, member.value())
                        .setParameter(2, code)
                        .setParameter(3, LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** Lets those who join by each other's codes come one after the other. */
    void lockTurns(Collection<MemberNumber> members) {
        new TreeSet<>(members.stream().map(MemberNumber::value).toList())
                .forEach(member -> em.createNativeQuery(
                                "INSERT INTO club_referral_turn (member) VALUES (?1) ON DUPLICATE KEY UPDATE member = member")
                        .setParameter(1, member)
                        .executeUpdate());
    }

    Optional<Referral> find(MemberNumber referred) {
        return Optional.ofNullable(em.find(Referral.class, referred));
    }

    /** @throws AlreadyReferred when the member has just been */
    void add(Referral referral) {
        try {
            em.persist(referral);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new AlreadyReferred() : e;
        }
    }

    /** Of these members, those that were referred and have not been rewarded. */
    Map<MemberNumber, Referral> open(Collection<MemberNumber> referred) {
        if (referred.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT r FROM Referral r WHERE r.referred IN :members"
                                + " AND NOT EXISTS (SELECT w.referred FROM ReferralReward w WHERE w.referred = r.referred)",
                        Referral.class)
                .setParameter("members", List.copyOf(referred))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Referral::referred, Function.identity()));
    }

    /** By a referrer, in the order of the numbers of whom it brought, after one of them. */
    List<Referral> of(MemberNumber referrer, String after, int limit) {
        return em.createQuery(
                        "SELECT r FROM Referral r WHERE r.referrer = :referrer AND r.referred > :after ORDER BY r.referred",
                        Referral.class)
                .setParameter("referrer", referrer)
                .setParameter("after", new MemberNumber(after))
                .setMaxResults(limit)
                .getResultList();
    }

    void add(ReferralReward reward) {
        em.persist(reward);
    }

    Map<MemberNumber, ReferralReward> rewards(Collection<MemberNumber> referred) {
        if (referred.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT w FROM ReferralReward w WHERE w.referred IN :members", ReferralReward.class)
                .setParameter("members", List.copyOf(referred))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ReferralReward::referred, Function.identity()));
    }

    /** How many rewards a referrer has had in a calendar year. */
    int rewarded(MemberNumber referrer, int year) {
        return count(referrer, year, "");
    }

    /** The same, locked to the commit; made when there is none. */
    int lockRewarded(MemberNumber referrer, int year) {
        em.createNativeQuery("INSERT INTO club_referral_year (referrer, year, rewarded) VALUES (?1, ?2, 0)"
                        + " ON DUPLICATE KEY UPDATE rewarded = rewarded")
                .setParameter(1, referrer.value())
                .setParameter(2, year)
                .executeUpdate();
        return count(referrer, year, " FOR UPDATE");
    }

    void addRewarded(MemberNumber referrer, int year) {
        em.createNativeQuery("UPDATE club_referral_year SET rewarded = rewarded + 1 WHERE referrer = ?1 AND year = ?2")
                .setParameter(1, referrer.value())
                .setParameter(2, year)
                .executeUpdate();
    }

    private int count(MemberNumber referrer, int year, String lock) {
        return em
                .createNativeQuery("SELECT rewarded FROM club_referral_year WHERE referrer = ?1 AND year = ?2" + lock)
                .setParameter(1, referrer.value())
                .setParameter(2, year)
                .getResultList()
                .stream()
                .mapToInt(rewarded -> ((Number) rewarded).intValue())
                .findFirst()
                .orElse(0);
    }
}
