package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps services, their steps and their prices. A list's cursor is partner and code, parted by a slash. */
@ApplicationScoped
class ServiceItems {

    private static final int MOST_STEPS = 100;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<ServiceItem> find(String partner, String code) {
        return partner != null && code != null && Ascii.fits(partner) && Ascii.fits(code)
                ? Optional.ofNullable(em.find(ServiceItem.class, new ServiceItem.Key(partner, code)))
                : Optional.empty();
    }

    /** @throws ServiceNotFound when there is none */
    ServiceItem lock(String partner, String code) {
        ServiceItem item = find(partner, code).orElseThrow(() -> new ServiceNotFound(code));
        em.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        return item;
    }

    void add(ServiceItem item) {
        em.persist(item);
        em.flush();
    }

    void add(PriceRow price) {
        em.persist(price);
        em.flush();
    }

    /** The next step of a service that is locked or new. */
    void step(ServiceItem item, ServiceStep step, Optional<String> reason, Actor by, Instant at) {
        int last = em.createQuery(
                        "SELECT COUNT(s) FROM ServiceStepRow s WHERE s.partner = :partner AND s.service = :code",
                        Long.class)
                .setParameter("partner", item.partner())
                .setParameter("code", item.code())
                .getSingleResult()
                .intValue();
        em.persist(new ServiceStepRow(item.key(), last + 1, step, reason, by, at));
        em.flush();
    }

    /** The latest first. */
    List<ServiceStepRow> steps(ServiceItem item) {
        return em.createQuery(
                        "SELECT s FROM ServiceStepRow s WHERE s.partner = :partner AND s.service = :code"
                                + " ORDER BY s.seq DESC",
                        ServiceStepRow.class)
                .setParameter("partner", item.partner())
                .setParameter("code", item.code())
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    /** By partner and code. */
    List<ServiceItem> list(ServiceFilter filter, Optional<String> after, int most) {
        var jpql = new StringBuilder("SELECT s FROM ServiceItem s WHERE"
                + " (s.partner > :afterPartner OR s.partner = :afterPartner AND s.code > :afterCode)");
        filter.partnerCode().ifPresent(partner -> jpql.append(" AND s.partner = :partner"));
        filter.status().ifPresent(status -> jpql.append(" AND s.status = :status"));
        String[] key = after.filter(Ascii::fits)
                .filter(cursor -> cursor.indexOf('/') > 0)
                .map(cursor -> cursor.split("/", 2))
                .orElse(new String[] {"", ""});
        var query = em.createQuery(jpql.append(" ORDER BY s.partner, s.code").toString(), ServiceItem.class)
                .setParameter("afterPartner", key[0])
                .setParameter("afterCode", key[1]);
        filter.partnerCode().ifPresent(partner -> query.setParameter("partner", Ascii.fits(partner) ? partner : ""));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        return query.setMaxResults(most).getResultList();
    }

    /** All price versions of some services of one or more partners, by service. */
    Map<ServiceItem.Key, List<PriceView>> prices(Collection<ServiceItem.Key> services) {
        if (services.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT p FROM PriceRow p WHERE p.partner IN :partners AND p.service IN :codes", PriceRow.class)
                .setParameter(
                        "partners",
                        services.stream()
                                .map(ServiceItem.Key::partner)
                                .distinct()
                                .toList())
                .setParameter(
                        "codes",
                        services.stream().map(ServiceItem.Key::code).distinct().toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        PriceRow::serviceKey, Collectors.mapping(PriceRow::view, Collectors.toList())));
    }

    /** Services by their keys; those that are not there are left out. */
    List<ServiceItem> all(Collection<ServiceItem.Key> keys) {
        var found = new ArrayList<ServiceItem>();
        keys.stream().distinct().forEach(key -> find(key.partner(), key.code()).ifPresent(found::add));
        return found;
    }
}
