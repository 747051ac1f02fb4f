package io.hansa.partners.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Keeps files. */
@ApplicationScoped
class EvidenceRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void add(EvidenceFile file) {
        em.persist(file);
        em.flush();
    }

    int count(String subject) {
        return ((Number) em.createQuery("SELECT COUNT(e) FROM EvidenceFile e WHERE e.subject = :subject")
                        .setParameter("subject", subject)
                        .getSingleResult())
                .intValue();
    }

    /** Without their content, which may be large. */
    List<EvidenceView> list(String subject) {
        return em
                .createQuery(
                        "SELECT e.file, e.step, e.name, e.mediaType, e.size, e.sha256 FROM EvidenceFile e"
                                + " WHERE e.subject = :subject ORDER BY e.file",
                        Object[].class)
                .setParameter("subject", subject)
                .setMaxResults(Evidence.MOST_FILES)
                .getResultList()
                .stream()
                .map(row -> new EvidenceView(
                        (int) row[0],
                        (int) row[1],
                        (String) row[2],
                        (String) row[3],
                        (int) row[4],
                        HexFormat.of().formatHex((byte[]) row[5])))
                .toList();
    }

    Optional<EvidenceFile> find(String subject, int file) {
        return Optional.ofNullable(em.find(EvidenceFile.class, new EvidenceFile.Key(subject, file)));
    }
}
