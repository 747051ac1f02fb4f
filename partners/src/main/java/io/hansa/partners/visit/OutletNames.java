package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What places are called and in which zone they are, of many in two statements. A sandbox has its partner's outlets. */
@ApplicationScoped
class OutletNames {

    /** Of all China. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    Partners partners;

    private record Known(LocalizedText name, ZoneId zone) {}

    List<PlaceView> views(List<Slot> slots) {
        List<SlotKey> keys = slots.stream().map(Slot::key).toList();
        Map<String, LocalizedText> named =
                partners(keys.stream().map(SlotKey::partner).collect(Collectors.toSet()));
        Map<String, Known> known = known(keys);
        return slots.stream()
                .map(slot -> new PlaceView(
                        slot.key().partner(),
                        slot.key().outlet(),
                        name(known, slot.key()),
                        named.getOrDefault(
                                slot.key().partner(), plain(slot.key().partner())),
                        slot.key().right(),
                        slot.key().day(),
                        slot.key().begins(),
                        slot.ends(),
                        slot.places(),
                        slot.free()))
                .toList();
    }

    Map<String, LocalizedText> partners(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : partners.names(codes);
    }

    /** The partner's and the outlet's name together, by {@link SlotKey#place}. */
    Map<String, LocalizedText> where(Collection<SlotKey> keys) {
        Map<String, LocalizedText> named =
                partners(keys.stream().map(SlotKey::partner).collect(Collectors.toSet()));
        Map<String, Known> known = known(keys);
        Map<String, LocalizedText> where = new HashMap<>();
        keys.forEach(key -> {
            LocalizedText of = named.getOrDefault(key.partner(), plain(key.partner()));
            LocalizedText at = name(known, key);
            where.put(key.place(), new LocalizedText(of.zh() + " " + at.zh(), of.en() + ", " + at.en()));
        });
        return where;
    }

    LocalizedText where(SlotKey key) {
        return where(List.of(key)).get(key.place());
    }

    /** By {@link SlotKey#place}. */
    Map<String, ZoneId> zones(Collection<SlotKey> keys) {
        Map<String, Known> known = known(keys);
        return keys.stream()
                .map(SlotKey::place)
                .distinct()
                .collect(Collectors.toMap(
                        place -> place,
                        place -> known.containsKey(upper(place))
                                ? known.get(upper(place)).zone()
                                : ZONE));
    }

    /** The zone of an outlet; of all China where nobody has said. */
    ZoneId zone(String partner, String outlet) {
        Known found = known(Set.of(partner)).get(SandboxCode.partnerOf(partner) + "/" + outlet);
        return found == null ? ZONE : found.zone();
    }

    private static LocalizedText name(Map<String, Known> known, SlotKey key) {
        Known found = known.get(upper(key.place()));
        return found == null ? plain(key.outlet()) : found.name();
    }

    private Map<String, Known> known(Collection<SlotKey> keys) {
        return known(keys.stream().map(SlotKey::partner).collect(Collectors.toSet()));
    }

    /** All outlets of some partners, each of which has a few hundred at most. */
    private Map<String, Known> known(Set<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<String> owners =
                codes.stream().map(SandboxCode::partnerOf).distinct().toList();
        Query query = em.createNativeQuery(
                "SELECT partner, code, name_zh, name_en, zone FROM partner_outlet WHERE partner IN ("
                        + String.join(", ", Collections.nCopies(owners.size(), "?")) + ")");
        for (int i = 0; i < owners.size(); i++) {
            query.setParameter(i + 1, owners.get(i));
        }
        Map<String, Known> found = new HashMap<>();
        ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .forEach(row -> found.put(
                                row[0] + "/" + row[1],
                                new Known(
                                        new LocalizedText((String) row[2], (String) row[3]),
                                        row[4] == null ? ZONE : ZoneId.of((String) row[4]))));
        return found;
    }

    /** An outlet's code is as it was given; only a partner's is small for its sandbox. */
    private static String upper(String place) {
        int stroke = place.indexOf('/');
        return SandboxCode.partnerOf(place.substring(0, stroke)) + place.substring(stroke);
    }

    private static LocalizedText plain(String code) {
        return new LocalizedText(code, code);
    }
}
