package io.hansa.club.dossier;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Dossiers, and who looked at them. */
@ApplicationScoped
class DossierRows {

    /** More than is worth knowing of anybody; the boundary refuses to write more. */
    static final int MOST = 500;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(DossierEntry entry) {
        em.persist(entry);
    }

    void add(DossierLook look) {
        em.persist(look);
    }

    /** As they were written, at most {@link #MOST}. */
    List<DossierEntry> of(MemberNumber member) {
        return em.createQuery("select e from DossierEntry e where e.member = :member order by e.id", DossierEntry.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The latest first. */
    List<DossierLook> looks(MemberNumber member, int max) {
        return em.createQuery(
                        "select l from DossierLook l where l.member = :member order by l.id desc", DossierLook.class)
                .setParameter("member", member)
                .setMaxResults(max)
                .getResultList();
    }
}
