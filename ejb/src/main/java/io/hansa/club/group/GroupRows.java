package io.hansa.club.group;

import io.hansa.club.pool.PoolTerms;
import io.hansa.club.pool.PoolTermsChanged;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups, what they are found by, how they share, their contacts and their months. */
@ApplicationScoped
class GroupRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws GroupCodeTaken when another group has the code */
    void add(Group group) {
        try {
            em.persist(group);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new GroupCodeTaken(group.code()) : e;
        }
        spell(group);
    }

    /** Found by its name as it is now. */
    void respell(Group group) {
        em.createQuery("delete from GroupSpelling s where s.groupCode = :code")
                .setParameter("code", group.code())
                .executeUpdate();
        spell(group);
    }

    private void spell(Group group) {
        GroupSpelling.of(group.code(), group.name()).forEach(em::persist);
        em.flush();
    }

    Optional<Group> find(String code) {
        return Optional.ofNullable(em.find(Group.class, code));
    }

    Optional<Group> lock(String code) {
        return Optional.ofNullable(em.find(Group.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By their codes. */
    List<Group> list(GroupFilter filter, String after, int limit) {
        String jpql = "select g from CorporateGroup g where g.code > :after"
                + filter.text()
                        .map(text ->
                                " and g.code in (select s.groupCode from GroupSpelling s where s.spelling like :text)")
                        .orElse("")
                + filter.region().map(region -> " and g.region like :region").orElse("")
                + filter.accountManager()
                        .map(login -> " and g.accountManager = :manager")
                        .orElse("")
                + " order by g.code";
        var query =
                em.createQuery(jpql, Group.class).setParameter("after", after).setMaxResults(limit);
        filter.text().ifPresent(text -> query.setParameter("text", pattern(GroupSpelling.normal(text))));
        filter.region().ifPresent(region -> query.setParameter("region", pattern(region)));
        filter.accountManager().ifPresent(login -> query.setParameter("manager", login));
        return query.getResultList();
    }

    private static String pattern(String prefix) {
        return prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Map<String, Group> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery("select g from CorporateGroup g where g.code in :codes", Group.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(Group::code, Function.identity()));
    }

    /** @throws PoolTermsChanged when another transaction has just set them */
    void add(GroupTermsVersion version) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new PoolTermsChanged(version.group()) : e;
        }
    }

    PoolTerms terms(String group) {
        return terms(List.of(group)).getOrDefault(group, PoolTerms.NONE);
    }

    /** Of those that have set any, in one statement. */
    Map<String, PoolTerms> terms(Collection<String> groups) {
        return groups.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select t from GroupTermsVersion t where t.groupCode in :codes and t.version ="
                                        + " (select max(n.version) from GroupTermsVersion n where n.groupCode = t.groupCode)",
                                GroupTermsVersion.class)
                        .setParameter("codes", groups)
                        .getResultStream()
                        .collect(Collectors.toMap(GroupTermsVersion::group, GroupTermsVersion::terms));
    }

    void add(Contact contact) {
        em.persist(contact);
        em.flush();
    }

    /** One that was not removed, locked. */
    Optional<Contact> lockContact(long id) {
        return Optional.ofNullable(em.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(contact -> !contact.isRemoved());
    }

    List<Contact> contacts(String group, int limit) {
        return em.createQuery(
                        "select c from GroupContact c where c.groupCode = :code and c.removedAt is null order by c.id",
                        Contact.class)
                .setParameter("code", group)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Of groups that are not closed, by their codes. */
    List<Contact> contactsOf(MemberNumber member, int limit) {
        return em.createQuery(
                        "select c from GroupContact c, CorporateGroup g where g.code = c.groupCode and g.closedAt is null"
                                + " and c.member = :member and c.removedAt is null order by c.groupCode, c.id",
                        Contact.class)
                .setParameter("member", member)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(PowerScore score) {
        em.persist(score);
        em.flush();
    }

    /** The last of each contact that has one, in one statement. */
    Map<Long, PowerScore> powers(Collection<Long> contacts) {
        return contacts.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select p from PowerScore p where p.contact in :contacts and p.version ="
                                        + " (select max(n.version) from PowerScore n where n.contact = p.contact)",
                                PowerScore.class)
                        .setParameter("contacts", contacts)
                        .getResultStream()
                        .collect(Collectors.toMap(PowerScore::contact, Function.identity()));
    }

    /** Why it was said how much a contact decides; that, and how much, stays. */
    void forgetReasons(long contact) {
        em.createQuery("update PowerScore p set p.reason = '' where p.contact = :contact")
                .setParameter("contact", contact)
                .executeUpdate();
    }

    void add(List<Purchase> purchases) {
        purchases.forEach(em::persist);
        em.flush();
    }

    /** By month, newest first. */
    List<GroupView.Month> months(String group, LocalDate since) {
        List<Object[]> sums = em.createQuery(
                        "select p.month, sum(p.purchases), sum(p.points), sum(p.spentFen) from Purchase p"
                                + " where p.groupCode = :code and p.month >= :since group by p.month order by p.month desc",
                        Object[].class)
                .setParameter("code", group)
                .setParameter("since", since)
                .getResultList();
        return sums.stream()
                .map(row -> new GroupView.Month(
                        (LocalDate) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
