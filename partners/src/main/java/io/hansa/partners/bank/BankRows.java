package io.hansa.partners.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps files of the bank, what they say, and what became of it. */
@ApplicationScoped
class BankRows {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Whoever applies a file or resolves a difference at the same time waits here: what is open is looked at by one at a time. */
    void takeTurn() {
        em.createNativeQuery("SELECT id FROM partner_bank_turn WHERE id = 1 FOR UPDATE")
                .getSingleResult();
    }

    long nextFile() {
        return next("partner_bank_file_seq");
    }

    long nextMovement() {
        return next("partner_bank_movement_seq");
    }

    private long next(String sequence) {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR " + sequence)
                        .getSingleResult())
                .longValue();
    }

    void add(BankFile file, List<BankEntry> entries) {
        em.persist(file);
        em.flush();
        entries.forEach(em::persist);
        em.flush();
    }

    void add(Movement movement) {
        em.persist(movement);
        em.flush();
    }

    Optional<BankFile> bySha256(byte[] sha256) {
        return em
                .createQuery("SELECT f FROM BankFile f WHERE f.sha256 = :sha256", BankFile.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    BankFile find(long number) {
        return Optional.ofNullable(em.find(BankFile.class, number))
                .orElseThrow(() -> new BankFileNotFound(Long.toString(number)));
    }

    BankFile lock(long number) {
        BankFile file = find(number);
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    /** Newest first. */
    List<BankFile> list(long before, int most) {
        return em.createQuery(
                        "SELECT f FROM BankFile f WHERE f.number < :before ORDER BY f.number DESC", BankFile.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** In their order, after a line. */
    List<BankEntry> entries(long file, int after, int most) {
        return em.createQuery(
                        "SELECT e FROM BankEntry e WHERE e.file = :file AND e.line > :after ORDER BY e.line",
                        BankEntry.class)
                .setParameter("file", file)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    BankEntry entry(BankEntry.Key key) {
        return em.find(BankEntry.class, key);
    }

    /** What is known of some transactions, by identity in hex. */
    Map<String, Movement> movements(Collection<BankEntry> entries) {
        var found = new HashMap<String, Movement>();
        List<byte[]> identities = entries.stream().map(BankEntry::identity).toList();
        for (int from = 0; from < identities.size(); from += AT_ONCE) {
            em.createQuery("SELECT m FROM Movement m WHERE m.identity IN :identities", Movement.class)
                    .setParameter("identities", identities.subList(from, Math.min(identities.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(movement -> found.put(movement.identityHex(), movement));
        }
        return found;
    }

    Movement movement(long number) {
        return Optional.ofNullable(em.find(Movement.class, number))
                .orElseThrow(() -> new DifferenceNotFound(Long.toString(number)));
    }

    Movement lockMovement(long number) {
        Movement movement = movement(number);
        em.refresh(movement, LockModeType.PESSIMISTIC_WRITE);
        return movement;
    }

    /** Those that wait oldest first, others newest first. */
    List<Movement> list(MovementState state, Optional<Long> after, int most) {
        boolean waiting = state == MovementState.OPEN;
        return em.createQuery(
                        "SELECT m FROM Movement m WHERE m.state = :state AND m.number " + (waiting ? ">" : "<")
                                + " :after ORDER BY m.number " + (waiting ? "" : "DESC"),
                        Movement.class)
                .setParameter("state", state)
                .setParameter("after", after.orElse(waiting ? 0L : Long.MAX_VALUE))
                .setMaxResults(most)
                .getResultList();
    }

    long open() {
        return em.createQuery("SELECT COUNT(m) FROM Movement m WHERE m.state = :open", Long.class)
                .setParameter("open", MovementState.OPEN)
                .getSingleResult();
    }
}
