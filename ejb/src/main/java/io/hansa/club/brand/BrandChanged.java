package io.hansa.club.brand;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody has changed or made the brand meanwhile. */
public class BrandChanged extends Conflict {

    public BrandChanged(String code) {
        super("brand-changed", Map.of("brand", code));
    }
}
