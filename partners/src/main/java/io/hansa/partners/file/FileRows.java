package io.hansa.partners.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files and their parts. */
@ApplicationScoped
class FileRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void add(PartnerFile file) {
        em.persist(file);
        em.flush();
    }

    void add(FilePart part) {
        em.persist(part);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** One that was received. */
    Optional<PartnerFile> find(FileNumber number) {
        return Optional.ofNullable(em.find(PartnerFile.class, number.id())).filter(PartnerFile::isReceived);
    }

    Optional<PartnerFile> lock(FileNumber number) {
        return find(number).map(file -> lock(file.id()));
    }

    PartnerFile lock(long id) {
        PartnerFile file = em.find(PartnerFile.class, id);
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    Optional<PartnerFile> byKey(String scope, String key) {
        return em.createQuery(
                        "SELECT f FROM PartnerFile f WHERE f.uploadScope = :scope AND f.uploadKey = :key",
                        PartnerFile.class)
                .setParameter("scope", scope)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The first of the partner's files with the same bytes, if that is another one. */
    Optional<FileNumber> sameAs(PartnerFile file) {
        return em.createQuery(
                        "SELECT f.id FROM PartnerFile f WHERE f.partner = :partner AND f.hash = :hash AND f.id < :id"
                                + " AND f.receivedAt IS NOT NULL ORDER BY f.id",
                        Long.class)
                .setParameter("partner", file.partner())
                .setParameter("hash", file.hash())
                .setParameter("id", file.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(FileNumber::of);
    }

    /** Received ones, newest first. */
    List<PartnerFile> list(Optional<String> partner, long before, int max) {
        var query = em.createQuery(
                "SELECT f FROM PartnerFile f WHERE f.receivedAt IS NOT NULL AND f.id < :before"
                        + (partner.isPresent() ? " AND f.partner = :partner" : "") + " ORDER BY f.id DESC",
                PartnerFile.class);
        partner.ifPresent(code -> query.setParameter("partner", code));
        return query.setParameter("before", before).setMaxResults(max).getResultList();
    }

    List<PartSize> partSizes(long file) {
        return em.createQuery(
                        "SELECT p.part, p.rowCount FROM FilePart p WHERE p.file = :file ORDER BY p.part",
                        Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .map(row -> new PartSize((Integer) row[0], (Integer) row[1]))
                .toList();
    }

    /** Not kept in the persistence context, which would hold the whole file in the end. */
    FilePart part(long file, int part) {
        FilePart found = em.find(FilePart.class, new FilePart.Key(file, part));
        if (em.isJoinedToTransaction()) {
            em.detach(found);
        }
        return found;
    }

    /** Files whose sending began before an instant and never came to its end. */
    List<Long> broken(Instant begunBefore, int max) {
        return em.createQuery(
                        "SELECT f.id FROM PartnerFile f WHERE f.receivedAt IS NULL AND f.begunAt < :before ORDER BY f.id",
                        Long.class)
                .setParameter("before", begunBefore)
                .setMaxResults(max)
                .getResultList();
    }

    /** Of one that was not received; of any other the database refuses it. */
    void forget(long file) {
        em.createQuery("DELETE FROM FilePart p WHERE p.file = :file")
                .setParameter("file", file)
                .executeUpdate();
        em.createQuery("DELETE FROM PartnerFile f WHERE f.id = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    /** From here to the commit no other part of this partner's files is posted. One statement: two would ask for two locks. */
    void takeTurn(String partner) {
        em.createNativeQuery(
                        "INSERT INTO partner_file_turn (partner) VALUES (?) ON DUPLICATE KEY UPDATE partner = VALUES(partner)")
                .setParameter(1, partner)
                .executeUpdate();
    }
}
