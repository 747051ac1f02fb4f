package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TextMapConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text messages and mails in the outbox. Once one has left, its address and figures are forgotten: a one-time code or a phone is
 * not kept longer than it takes to send it.
 */
@ApplicationScoped
class Texts {

    private static final TextMapConverter ARGS = new TextMapConverter();

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Notices notices;

    void add(TextMessage message, Instant now) {
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        em.createNativeQuery(
                        "INSERT INTO outbox_message (recipient, channel, address, language, code, message_key, args,"
                                + " state, attempts, next_attempt_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, message.to().value())
                .setParameter(2, message.channel().name())
                .setParameter(3, message.address())
                .setParameter(4, message.language())
                .setParameter(5, message.code())
                .setParameter(6, message.key())
                .setParameter(7, ARGS.convertToDatabaseColumn(message.args()))
                .setParameter(8, at)
                .setParameter(9, at)
                .executeUpdate();
    }

    /** Those of them that leave the house, in the words of their language. */
    List<Pickup.Letter> letters(Collection<Long> ids) {
        List<?> rows = em.createNativeQuery("SELECT id, channel, address, language, code, args FROM outbox_message"
                        + " WHERE channel <> 'INBOX' AND address IS NOT NULL AND id IN (" + list(ids) + ")")
                .getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    /** Those that have left for a member. */
    List<Long> leftFor(MemberNumber member) {
        List<?> ids = em.createNativeQuery("SELECT id FROM outbox_message WHERE recipient = ? AND channel <> 'INBOX'")
                .setParameter(1, member.value())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Pickup.Letter letter(Object[] row) {
        var args = ARGS.convertToEntityAttribute((String) row[5]);
        boolean chinese = "zh".equals(row[3]);
        var subject = notices.subject((String) row[4], args);
        var text = notices.text((String) row[4], args);
        return new Pickup.Letter(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                chinese ? subject.zh() : subject.en(),
                chinese ? text.zh() : text.en());
    }

    void forget(long id) {
        em.createNativeQuery("UPDATE outbox_message SET address = NULL, args = '{}' WHERE id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
