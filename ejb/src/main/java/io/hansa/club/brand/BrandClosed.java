package io.hansa.club.brand;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody joins the brand any more. */
public class BrandClosed extends Conflict {

    public BrandClosed(String code) {
        super("brand-closed", Map.of("brand", code, "field", "brand"));
    }
}
