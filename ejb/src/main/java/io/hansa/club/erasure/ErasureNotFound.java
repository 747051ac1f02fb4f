package io.hansa.club.erasure;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such request. */
public class ErasureNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ErasureNotFound(ErasureNumber number) {
        super("erasure-not-found", Map.of("erasure", number.toString()));
    }
}
