package io.hansa.partners.conduct;

import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps scores and versions of the policy. */
@ApplicationScoped
class ConductRows {

    private static final int MOST_VERSIONS = 50;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<ScoreRow> find(String partner, LocalDate day) {
        return Optional.ofNullable(em.find(ScoreRow.class, new ScoreRow.Key(partner, ScoreRow.ALL, day)));
    }

    void add(Collection<ScoreRow> scores) {
        scores.forEach(em::persist);
        em.flush();
    }

    /** @throws ConductPolicyChanged when another one was set in the meantime */
    void add(PolicyRow policy, int version) {
        try {
            em.persist(policy);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ConductPolicyChanged(version) : e;
        }
    }

    /** The latest first. */
    List<ConductPolicyView> policies() {
        return em
                .createQuery("SELECT p FROM PolicyRow p ORDER BY p.version DESC", PolicyRow.class)
                .setMaxResults(MOST_VERSIONS)
                .getResultList()
                .stream()
                .map(PolicyRow::view)
                .toList();
    }

    /** The last day on which providers were scored. */
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(
                em.createQuery("SELECT MAX(s.day) FROM ScoreRow s WHERE s.service = :all", LocalDate.class)
                        .setParameter("all", ScoreRow.ALL)
                        .getSingleResult());
    }

    /** Of all providers on a day, the lowest score first. */
    List<ScoreView> board(LocalDate day, int score, String after, int most) {
        return em
                .createQuery(
                        "SELECT s FROM ScoreRow s WHERE s.service = :all AND s.day = :day"
                                + " AND (s.score > :score OR s.score = :score AND s.partner > :after)"
                                + " ORDER BY s.score, s.partner",
                        ScoreRow.class)
                .setParameter("all", ScoreRow.ALL)
                .setParameter("day", day)
                .setParameter("score", score)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ScoreRow::view)
                .toList();
    }

    /** The score of some providers on a day, by code; those that were not scored are left out. */
    Map<String, Integer> scores(Collection<String> partners, LocalDate day) {
        return partners.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "SELECT s FROM ScoreRow s WHERE s.partner IN :partners AND s.service = :all"
                                        + " AND s.day = :day",
                                ScoreRow.class)
                        .setParameter("partners", partners)
                        .setParameter("all", ScoreRow.ALL)
                        .setParameter("day", day)
                        .getResultList()
                        .stream()
                        .map(ScoreRow::view)
                        .collect(Collectors.toMap(ScoreView::partnerCode, ScoreView::score));
    }

    /** Of a provider as a whole, the latest day first. */
    List<ScoreView> history(String partner, int days) {
        return em
                .createQuery(
                        "SELECT s FROM ScoreRow s WHERE s.partner = :partner AND s.service = :all ORDER BY s.day DESC",
                        ScoreRow.class)
                .setParameter("partner", partner)
                .setParameter("all", ScoreRow.ALL)
                .setMaxResults(days)
                .getResultList()
                .stream()
                .map(ScoreRow::view)
                .toList();
    }
}
