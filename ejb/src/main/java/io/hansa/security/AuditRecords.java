package io.hansa.security;

import io.hansa.kernel.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The audit's facts. */
@ApplicationScoped
class AuditRecords {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Clock clock;

    void write(Actor actor, String action, String subject, Map<String, String> details) {
        em.persist(new AuditRecord(clock.instant(), actor, action, subject, details));
    }

    List<AuditRecord> list(AuditFilter filter, long before, int max) {
        var actor = filter.actor().map(AuditRecords::actor);
        if (actor.isPresent() && actor.get().isEmpty()) {
            return List.of();
        }
        var jpql = new StringBuilder("select a from AuditRecord a where a.id < :before");
        filter.actor().ifPresent(value -> jpql.append(" and a.actor = :actor"));
        filter.subject().ifPresent(value -> jpql.append(" and a.subject = :subject"));
        filter.action().ifPresent(value -> jpql.append(" and a.action = :action"));
        var query = em.createQuery(jpql.append(" order by a.id desc").toString(), AuditRecord.class);
        actor.flatMap(Function.identity()).ifPresent(value -> query.setParameter("actor", value));
        filter.subject().ifPresent(value -> query.setParameter("subject", value));
        filter.action().ifPresent(value -> query.setParameter("action", value));
        return query.setParameter("before", before).setMaxResults(max).getResultList();
    }

    /** Empty when the text names nobody: then nothing is found. */
    private static Optional<Actor> actor(String typed) {
        try {
            return Optional.of(Actor.parse(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
