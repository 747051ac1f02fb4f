package io.hansa.club.holiday;

import io.hansa.club.decision.Decisions;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** Keeps the versions of notices. */
@ApplicationScoped
class NoticeRows {

    /** More than a hundred years have. */
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** The latest year and version first, with what was decided about them. */
    List<NoticeView> all() {
        List<NoticeView> versions = em
                .createQuery("SELECT n FROM HolidayNotice n ORDER BY n.year DESC, n.version DESC", HolidayNotice.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(HolidayNotice::view)
                .toList();
        return decisions.on(versions, NoticeView::decided);
    }

    /** @throws HolidayNoticeChanged when the year has this version already */
    void add(HolidayNotice notice, int year) {
        try {
            em.persist(notice);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new HolidayNoticeChanged(year) : e;
        }
    }
}
