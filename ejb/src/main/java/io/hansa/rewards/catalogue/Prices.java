package io.hansa.rewards.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Price versions, and which of them holds when. */
@ApplicationScoped
class Prices {

    private static final Comparator<PriceView> BY_VERSION = Comparator.comparingInt(PriceView::version);

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Price price) {
        em.persist(price);
    }

    /** All versions, latest first. */
    List<PriceView> of(String reward) {
        return of(List.of(reward)).getOrDefault(reward, List.of());
    }

    /** All versions of many rewards in one statement, each latest first. */
    Map<String, List<PriceView>> of(Collection<String> rewards) {
        if (rewards.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT p FROM Price p WHERE p.reward IN :rewards ORDER BY p.version DESC", Price.class)
                .setParameter("rewards", rewards)
                .getResultList()
                .stream()
                .collect(groupingBy(Price::reward, mapping(Price::view, toList())));
    }

    /** Rewards with all their price versions, in the same order. */
    List<Listing> list(List<Reward> found) {
        var versions = of(found.stream().map(Reward::code).toList());
        return found.stream()
                .map(reward -> new Listing(
                        reward.code(),
                        reward.kind(),
                        reward.state(),
                        reward.isLimited(),
                        reward.terms(),
                        versions.getOrDefault(reward.code(), List.of())))
                .toList();
    }

    /** The last version that holds by then: what was said last wins over what was announced before. */
    static Optional<PriceView> at(List<PriceView> versions, Instant at) {
        return versions.stream().filter(price -> !price.validFrom().isAfter(at)).max(BY_VERSION);
    }

    /** The next announced price that will really hold: a later version may overrule it before its time. */
    static Optional<PriceView> next(List<PriceView> versions, Instant now) {
        return versions.stream()
                .filter(price -> price.validFrom().isAfter(now))
                .filter(price ->
                        at(versions, price.validFrom()).filter(price::equals).isPresent())
                .min(Comparator.comparing(PriceView::validFrom));
    }

    static int nextVersion(List<PriceView> versions) {
        return versions.stream().max(BY_VERSION).map(PriceView::version).orElse(0) + 1;
    }
}
