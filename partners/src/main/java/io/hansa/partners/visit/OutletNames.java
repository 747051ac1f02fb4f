package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What places are called. */
@ApplicationScoped
class OutletNames {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    Partners partners;

    List<PlaceView> views(List<Slot> slots) {
        List<String> codes =
                slots.stream().map(slot -> slot.key().partner()).distinct().toList();
        Map<String, LocalizedText> named = partners(codes);
        Map<String, LocalizedText> outlets = new HashMap<>();
        codes.forEach(code -> outlets.putAll(outlets(code)));
        return slots.stream()
                .map(slot -> new PlaceView(
                        slot.key().partner(),
                        slot.key().outlet(),
                        outlets.getOrDefault(
                                slot.key().partner() + "/" + slot.key().outlet(),
                                plain(slot.key().outlet())),
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

    /** The partner's and the outlet's name together. */
    LocalizedText where(String partner, String outlet) {
        LocalizedText of = partners(List.of(partner)).getOrDefault(partner, plain(partner));
        LocalizedText at = outlets(partner).getOrDefault(partner + "/" + outlet, plain(outlet));
        return new LocalizedText(of.zh() + " " + at.zh(), of.en() + ", " + at.en());
    }

    /** By partner and outlet; a partner has a few hundred outlets at most. */
    private Map<String, LocalizedText> outlets(String partner) {
        Map<String, LocalizedText> found = new HashMap<>();
        ((List<?>) em.createNativeQuery("SELECT code, name_zh, name_en FROM partner_outlet WHERE partner = ?1")
                        .setParameter(1, SandboxCode.partnerOf(partner))
                        .setMaxResults(1_000)
                        .getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .forEach(row ->
                                found.put(partner + "/" + row[0], new LocalizedText((String) row[1], (String) row[2])));
        return found;
    }

    private static LocalizedText plain(String code) {
        return new LocalizedText(code, code);
    }
}
