package io.hansa.club.entitlement;

import io.hansa.kernel.LongLists;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Members who take part, by ranges of their serial numbers. */
@ApplicationScoped
class EligibleRows {

    private static final String SELECT =
            "SELECT number, enrolled_at FROM club_member WHERE state IN ('ACTIVE', 'DORMANT')";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Programme programme;

    /** The last serial number of a member; 0 when there is none. */
    long last() {
        return ((Number) em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM club_member")
                        .getSingleResult())
                .longValue();
    }

    List<EligibleMember> range(long after, long upTo) {
        return members(em.createNativeQuery(SELECT + " AND id > ?1 AND id <= ?2")
                .setParameter(1, after)
                .setParameter(2, upTo));
    }

    List<EligibleMember> of(Collection<MemberNumber> numbers) {
        return LongLists.read(numbers, part -> {
            String places = String.join(", ", Collections.nCopies(part.size(), "?"));
            Query query = em.createNativeQuery(SELECT + " AND number IN (" + places + ")");
            int place = 1;
            for (MemberNumber number : part) {
                query.setParameter(place++, number.value());
            }
            return members(query);
        });
    }

    private List<EligibleMember> members(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> member((Object[]) row)).toList();
    }

    private EligibleMember member(Object[] row) {
        LocalDateTime enrolled = row[1] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[1];
        return new EligibleMember(
                new MemberNumber((String) row[0]), programme.dateOf(enrolled.toInstant(ZoneOffset.UTC)));
    }
}
