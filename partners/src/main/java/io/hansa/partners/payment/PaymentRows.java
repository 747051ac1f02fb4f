package io.hansa.partners.payment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps orders and their payments, and finds what is still to be paid. */
@ApplicationScoped
class PaymentRows {

    private static final String PAYABLE = "SELECT s.number, s.partner, s.month, s.to_partner, s.due_on"
            + " FROM partner_statement s JOIN partner_period p ON p.month = s.month AND p.closed_at IS NOT NULL"
            + " LEFT JOIN partner_payment l ON l.live_statement = s.number"
            + " WHERE s.to_partner > 0 AND l.end_to_end IS NULL ";

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else draft before the transaction ends. */
    void lockNumbers(int year) {
        em.createNativeQuery("INSERT INTO partner_payment_counter (year, last) VALUES (?, 0)"
                        + " ON DUPLICATE KEY UPDATE last = last")
                .setParameter(1, year)
                .executeUpdate();
    }

    /** The next number of a year whose numbers are locked: a rollback leaves no gap. */
    OrderNumber takeNumber(int year) {
        em.createNativeQuery("UPDATE partner_payment_counter SET last = last + 1 WHERE year = ?")
                .setParameter(1, year)
                .executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM partner_payment_counter WHERE year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return OrderNumber.of(year, last.intValue());
    }

    void add(PaymentOrder order, List<Payment> payments) {
        em.persist(order);
        em.flush();
        payments.forEach(em::persist);
        em.flush();
    }

    Optional<PaymentOrder> byRequest(Actor drafter, String key) {
        return em
                .createQuery(
                        "SELECT o FROM PaymentOrder o WHERE o.draftedBy = :drafter AND o.requestKey = :key",
                        PaymentOrder.class)
                .setParameter("drafter", drafter)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    PaymentOrder find(OrderNumber number) {
        return Optional.ofNullable(em.find(PaymentOrder.class, number.value()))
                .orElseThrow(() -> new OrderNotFound(number.value()));
    }

    /** Who would decide at the same time waits here. */
    PaymentOrder lock(OrderNumber number) {
        PaymentOrder order = find(number);
        em.refresh(order, LockModeType.PESSIMISTIC_WRITE);
        return order;
    }

    /** In their order. */
    List<Payment> payments(OrderNumber order) {
        return em.createQuery("SELECT p FROM Payment p WHERE p.order = :order ORDER BY p.seq", Payment.class)
                .setParameter("order", order.value())
                .setMaxResults(PaymentOrders.MOST_PAYMENTS)
                .getResultList();
    }

    List<Payment> byEndToEnd(Collection<String> ids) {
        List<String> some = ids.stream().filter(Ascii::fits).toList();
        return some.isEmpty()
                ? List.of()
                : em.createQuery("SELECT p FROM Payment p WHERE p.endToEnd IN :ids", Payment.class)
                        .setParameter("ids", some)
                        .getResultList();
    }

    List<PaymentOrder> orders(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("SELECT o FROM PaymentOrder o WHERE o.number IN :numbers", PaymentOrder.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    Payment lockPayment(String endToEnd) {
        Payment payment = em.find(Payment.class, endToEnd);
        em.refresh(payment, LockModeType.PESSIMISTIC_WRITE);
        return payment;
    }

    /** Newest first. */
    List<PaymentOrder> list(Optional<OrderState> state, Optional<String> before, int most) {
        return em.createQuery(
                        "SELECT o FROM PaymentOrder o WHERE o.number < :before AND (:state IS NULL OR o.state = :state)"
                                + " ORDER BY o.number DESC",
                        PaymentOrder.class)
                .setParameter("before", before.filter(Ascii::fits).orElse("~"))
                .setParameter("state", state.orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a partner, newest first. */
    List<Payment> ofPartner(String partner, Optional<String> before, int most) {
        return em.createQuery(
                        "SELECT p FROM Payment p WHERE p.partner = :partner AND p.endToEnd < :before"
                                + " ORDER BY p.endToEnd DESC",
                        Payment.class)
                .setParameter("partner", partner)
                .setParameter("before", before.filter(Ascii::fits).orElse("~"))
                .setMaxResults(most)
                .getResultList();
    }

    /** By ascending statement. */
    List<Payable> payable(String after, int most) {
        return payables(em.createNativeQuery(PAYABLE + "AND s.number > ? ORDER BY s.number LIMIT ?")
                .setParameter(1, Ascii.fits(after) ? after : "")
                .setParameter(2, most)
                .getResultList());
    }

    Optional<Payable> payableOf(String statement) {
        return payables(em.createNativeQuery(PAYABLE + "AND s.number = ?")
                        .setParameter(1, Ascii.fits(statement) ? statement : "")
                        .getResultList())
                .stream()
                .findFirst();
    }

    boolean isLive(String statement) {
        return !em.createQuery("SELECT p.endToEnd FROM Payment p WHERE p.liveStatement = :statement", String.class)
                .setParameter("statement", Ascii.fits(statement) ? statement : "")
                .getResultList()
                .isEmpty();
    }

    private static List<Payable> payables(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Payable(
                        (String) row[0],
                        (String) row[1],
                        YearMonth.parse((String) row[2]),
                        ((Number) row[3]).longValue(),
                        Optional.ofNullable((Date) row[4]).map(Date::toLocalDate)))
                .toList();
    }
}
