package io.hansa.bench;

import io.hansa.ledger.verification.VerificationReport;
import java.sql.ResultSet;
import java.sql.Statement;

/** The auditor over all that the other paths have posted; it has to find it sound. */
final class Audit {

    private static final double POSTINGS_A_SECOND = 300_000;

    private final Stage stage;

    Audit(Stage stage) {
        this.stage = stage;
    }

    Measured verify() throws Exception {
        stage.members();
        long postings = postings();
        verified();
        long begun = System.nanoTime();
        verified();
        double rate = postings * 1e9 / (System.nanoTime() - begun);
        Row row = new Row(
                "verify",
                "300000 postings",
                POSTINGS_A_SECOND,
                rate,
                rate / POSTINGS_A_SECOND,
                1,
                0,
                0,
                postings + " postings, the second time over a warm database");
        return new Measured(row, stage.profile().of("verify, postings", 1, caller -> {
            verified();
            return Math.toIntExact(postings);
        }));
    }

    private void verified() {
        VerificationReport report = stage.world().verification().verify();
        if (!report.sound()) {
            throw new IllegalStateException("the journal is not sound: " + report);
        }
    }

    private long postings() throws java.sql.SQLException {
        try (Statement statement = stage.root().createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM ledger_posting")) {
            row.next();
            return row.getLong(1);
        }
    }
}
