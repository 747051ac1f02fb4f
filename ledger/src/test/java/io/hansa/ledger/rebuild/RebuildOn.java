package io.hansa.ledger.rebuild;

import javax.sql.DataSource;

/** The rebuild on a plain data source, without a container. */
public final class RebuildOn {

    private RebuildOn() {}

    public static Rebuild dataSource(DataSource dataSource) {
        Rebuild rebuild = new Rebuild();
        rebuild.dataSource = dataSource;
        return rebuild;
    }
}
