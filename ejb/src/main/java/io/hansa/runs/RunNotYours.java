package io.hansa.runs;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** Runs of this kind are started, cancelled and resumed by others than the caller. */
public class RunNotYours extends Forbidden {

    private static final long serialVersionUID = 1L;

    public RunNotYours(String kind) {
        super("run-not-yours", Map.of("kind", kind));
    }
}
