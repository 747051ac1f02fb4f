package io.hansa.club.member;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.LongLists;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members and the spellings of their names. */
@ApplicationScoped
class MemberRows {

    private static final int MOST_MERGED = 100;
    private static final String KNOWN =
            "select m.number, m.wallet, m.status, m.region, m.phone, m.familyName, m.givenName,"
                    + " m.state, m.mergedInto, m.survivor from Member m where m.number in :keys";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    Optional<Member> find(MemberNumber number) {
        return em.createQuery("select m from Member m where m.number = :number", Member.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Member> lock(MemberNumber number) {
        return find(number).map(member -> {
            em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
            return member;
        });
    }

    /** In the order of their serials, as they are once nobody else holds them. */
    List<Member> lockAll(Collection<MemberNumber> numbers) {
        return em.createQuery("select m from Member m where m.number in :numbers order by m.id", Member.class)
                .setParameter("numbers", numbers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    List<MemberNumber> inState(Collection<MemberNumber> numbers, MemberState state) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m.number from Member m where m.number in :numbers and m.state = :state",
                                MemberNumber.class)
                        .setParameter("numbers", numbers)
                        .setParameter("state", state)
                        .getResultList();
    }

    long lastId() {
        Long last = em.createQuery("select max(m.id) from Member m", Long.class).getSingleResult();
        return last == null ? 0 : last;
    }

    boolean anyEnrolledBefore(Instant instant) {
        return em.createQuery("select m.enrolledAt from Member m order by m.id", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(first -> first.isBefore(instant));
    }

    List<Member> active(long from, long upTo) {
        return em.createQuery(
                        "select m from Member m where m.id between :from and :upTo and m.state = :active order by m.id",
                        Member.class)
                .setParameter("from", from)
                .setParameter("upTo", upTo)
                .setParameter("active", MemberState.ACTIVE)
                .getResultList();
    }

    List<Member> find(Collection<MemberNumber> numbers) {
        return in("select m from Member m where m.number in :keys", numbers);
    }

    /** Columns only: a message has no use for entities, of which a batch would make a thousand. */
    List<KnownMember> known(Collection<MemberNumber> numbers) {
        return LongLists.read(
                numbers,
                part -> em.createQuery(KNOWN, Object[].class)
                        .setParameter("keys", part)
                        .getResultStream()
                        .map(KnownMember::of)
                        .toList());
    }

    List<Member> byIds(Collection<Long> ids) {
        return in("select m from Member m where m.id in :keys", ids);
    }

    List<Member> byRequestKeys(Collection<String> keys) {
        return in("select m from Member m where m.requestKey in :keys", keys);
    }

    List<Member> byPhones(Collection<String> phones) {
        return in("select m from Member m where m.phone in :keys", phones);
    }

    List<Member> byMails(Collection<String> mails) {
        return in("select m from Member m where m.mail in :keys", mails);
    }

    /** Those that are merged. */
    List<Member> pointing(Collection<MemberNumber> numbers) {
        return in("select m from Member m where m.number in :keys and m.mergedInto is not null", numbers);
    }

    /** Those that were merged into a member. */
    List<Member> mergedInto(MemberNumber survivor) {
        return em.createQuery("select m from Member m where m.mergedInto = :survivor order by m.number", Member.class)
                .setParameter("survivor", survivor)
                .setMaxResults(MOST_MERGED)
                .getResultList();
    }

    /** Those that were merged into some members, in one statement. */
    List<Member> mergedInto(Collection<MemberNumber> survivors) {
        return in("select m from Member m where m.mergedInto in :keys", survivors);
    }

    private List<Member> in(String jpql, Collection<?> keys) {
        return LongLists.read(
                keys,
                part -> em.createQuery(jpql, Member.class)
                        .setParameter("keys", part)
                        .getResultList());
    }

    /** Newest first. */
    List<Member> before(long id, int max) {
        return em.createQuery("select m from Member m where m.id < :id order by m.id desc", Member.class)
                .setParameter("id", id)
                .setMaxResults(max)
                .getResultList();
    }

    /** Whose phone begins so, by phone. */
    List<Member> byPhoneFrom(String prefix, String after, int max) {
        return em.createQuery(
                        "select m from Member m where m.phone like :prefix and m.phone > :after order by m.phone",
                        Member.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    /** Spellings that begin so, after a hit, in their order. */
    List<NameHit> namesFrom(String prefix, NameHit after, int max) {
        return em.createQuery(
                        "select n from MemberName n where n.spelling like :prefix escape '!' and (n.spelling > :spelling"
                                + " or n.spelling = :spelling and n.member > :member) order by n.spelling, n.member",
                        MemberName.class)
                .setParameter("prefix", prefix.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("spelling", after.spelling())
                .setParameter("member", after.member())
                .setMaxResults(max)
                .getResultStream()
                .map(MemberName::toHit)
                .toList();
    }

    /** External ids of one partner and whose they are. */
    Map<String, Long> byExternalIds(String partner, Collection<String> externals) {
        if (externals.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select e from ExternalId e where e.partner = :partner and e.external in :externals",
                        ExternalId.class)
                .setParameter("partner", partner)
                .setParameter("externals", externals)
                .getResultStream()
                .collect(Collectors.toMap(ExternalId::external, ExternalId::member));
    }

    /** By what names partners know a member. */
    List<ExternalId> externalIds(long member) {
        return em.createQuery("select e from ExternalId e where e.member = :member", ExternalId.class)
                .setParameter("member", member)
                .setMaxResults(MOST_MERGED)
                .getResultList();
    }

    /** Nobody finds the member by its name, nor a partner by its own id. */
    void forget(long member) {
        em.createQuery("delete from MemberName n where n.member = :member")
                .setParameter("member", member)
                .executeUpdate();
        em.createQuery("delete from ExternalId e where e.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }

    /** @throws ExternalIdTaken when another transaction has just used it */
    void add(ExternalId externalId) {
        try {
            em.persist(externalId);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ExternalIdTaken() : e;
        }
    }

    void replaceSpellings(Member member) {
        em.createQuery("delete from MemberName n where n.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
        member.name().spellings().forEach(spelling -> em.persist(new MemberName(spelling, member.id())));
    }

    void flush() {
        em.flush();
    }
}
