package io.hansa.club.brand;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such brand. */
public class BrandNotFound extends NotFound {

    public BrandNotFound(String code) {
        super("brand-not-found", Map.of("brand", code));
    }
}
