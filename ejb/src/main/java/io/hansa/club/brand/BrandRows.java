package io.hansa.club.brand;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Brands and who belongs to them. */
@ApplicationScoped
class BrandRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** By code; a club has a handful. */
    List<Brand> all(int max) {
        return em.createQuery("select b from Brand b order by b.code", Brand.class)
                .setMaxResults(max)
                .getResultList();
    }

    Optional<Brand> find(String code) {
        return Optional.ofNullable(em.find(Brand.class, code));
    }

    Optional<Brand> lock(String code) {
        return Optional.ofNullable(em.find(Brand.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Brand brand) {
        em.persist(brand);
        em.flush();
    }

    Optional<BrandMember> of(MemberNumber member) {
        return Optional.ofNullable(em.find(BrandMember.class, member.value()));
    }

    List<BrandMember> of(Collection<MemberNumber> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery("select m from BrandMember m where m.member in :members", BrandMember.class)
                        .setParameter(
                                "members",
                                members.stream().map(MemberNumber::value).toList())
                        .getResultList();
    }

    void add(BrandMember member) {
        em.persist(member);
    }

    void remove(BrandMember member) {
        em.remove(member);
    }
}
