package io.hansa.club.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Serials for member numbers, in blocks of fifty from a sequence of the database, so that several servers hand out each one
 * once. What a transaction took and rolled back is lost: numbers may have gaps.
 */
@ApplicationScoped
class Serials {

    private static final long BLOCK = 50;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private long next = 1;
    private long last;

    synchronized long next() {
        if (next > last) {
            last = ((Number) em.createNativeQuery("SELECT NEXTVAL(club_member_seq)")
                            .getSingleResult())
                    .longValue();
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
