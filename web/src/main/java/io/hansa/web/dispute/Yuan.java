package io.hansa.web.dispute;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as people type them. */
public final class Yuan {

    private Yuan() {}

    /** Rounded half up to the fen; 0 for nothing. */
    public static long fen(BigDecimal yuan) {
        return yuan == null
                ? 0
                : yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
