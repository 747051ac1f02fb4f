package io.hansa.club.timeline;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What staff wrote down. */
@ApplicationScoped
class Notes {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Note note) {
        em.persist(note);
    }

    /** Newest first. */
    Slice<TimelineItem> of(MemberNumber member, Optional<String> cursor, int limit) {
        var found = em.createQuery(
                        "select n from Note n where n.member = :member and n.id < :before order by n.id desc",
                        Note.class)
                .setParameter("member", member)
                .setParameter("before", Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE))
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.cut(found, limit, note -> Long.toString(note.id())).map(Note::toItem);
    }
}
