package io.hansa.club.expiry;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Unit;
import java.util.Map;

/**
 * What members have beside points that is counted in lots: counted rights. A port, because who keeps rights stands on the policies by
 * which they end.
 */
public interface CountedUnits {

    /** What each is called, by unit, in the order of their codes. */
    Map<Unit, LocalizedText> names();

    /** Whether it is one. */
    default boolean has(Unit unit) {
        return names().containsKey(unit);
    }

    /** What one is called; its code where there is none. */
    default LocalizedText name(Unit unit) {
        return names().getOrDefault(unit, new LocalizedText(unit.code(), unit.code()));
    }
}
