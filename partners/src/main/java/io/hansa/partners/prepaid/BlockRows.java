package io.hansa.partners.prepaid;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps purchases, and after which of them a partner was told to buy the next. */
@ApplicationScoped
class BlockRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR partner_block_seq")
                        .getSingleResult())
                .longValue();
    }

    void requirePartner(String partner) {
        if (!Ascii.fits(partner)
                || em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ?")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty()) {
            throw new PartnerNotFound(partner);
        }
    }

    void add(Block block) {
        em.persist(block);
        em.flush();
    }

    Optional<Block> byKey(Actor buyer, String key) {
        return em
                .createQuery("SELECT b FROM Block b WHERE b.boughtBy = :buyer AND b.requestKey = :key", Block.class)
                .setParameter("buyer", buyer)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<Block> list(String partner, long before, int most) {
        return em.createQuery(
                        "SELECT b FROM Block b WHERE b.partner = :partner AND b.number < :before"
                                + " ORDER BY b.number DESC",
                        Block.class)
                .setParameter("partner", partner)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Partners that have, or had, a prepaid version, by ascending code. */
    @SuppressWarnings("unchecked")
    List<String> partnersAfter(String code, int most) {
        return em.createNativeQuery("SELECT DISTINCT partner FROM partner_contract WHERE prepaid = 1 AND partner > ?"
                        + " ORDER BY partner LIMIT " + most)
                .setParameter(1, code)
                .getResultList();
    }

    /** @return whether nobody has told it since the partner's last purchase */
    boolean tell(String partner, Instant now) {
        long last = list(partner, Long.MAX_VALUE, 1).stream()
                .mapToLong(block -> block.number)
                .findFirst()
                .orElse(0);
        return em.createNativeQuery(
                                "INSERT IGNORE INTO partner_reorder (partner, after_block, told_at) VALUES (?, ?, ?)")
                        .setParameter(1, partner)
                        .setParameter(2, last)
                        .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }
}
