package io.hansa.club.entitlement;

import io.hansa.club.expiry.CountedUnits;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counted rights as units beside points. */
@ApplicationScoped
class CountedRights implements CountedUnits {

    @Inject
    RightRows rights;

    @Override
    public Map<Unit, LocalizedText> names() {
        Map<Unit, LocalizedText> names = new LinkedHashMap<>();
        rights.current().stream()
                .filter(right -> right.terms().counted())
                .forEach(right -> names.put(right.code().unit(), right.terms().name()));
        return names;
    }
}
