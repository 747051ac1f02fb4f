package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The provider asked this member so often in vain that it has to leave it alone for a while. */
public final class AskedTooOften extends Conflict {

    private static final long serialVersionUID = 1L;

    public AskedTooOften(int most, int days) {
        super("asked-too-often", Map.of("most", most, "days", days));
    }
}
