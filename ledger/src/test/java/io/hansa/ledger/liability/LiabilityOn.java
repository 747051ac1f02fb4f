package io.hansa.ledger.liability;

import javax.sql.DataSource;

/** The liability on a plain data source, without a container. */
public final class LiabilityOn {

    private LiabilityOn() {}

    public static Liability dataSource(DataSource dataSource) {
        Liability liability = new Liability();
        liability.dataSource = dataSource;
        return liability;
    }
}
