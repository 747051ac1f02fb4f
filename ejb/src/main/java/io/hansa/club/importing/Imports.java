package io.hansa.club.importing;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import java.io.Writer;
import java.util.Optional;

/** Imports members from files. */
@Stateless
@RolesAllowed({Roles.SERVICE, Roles.ADMIN})
public class Imports {

    /**
     * Keeps a file for checking and importing; the same content again is the same import.
     *
     * @throws UnreadableFile when it is not CSV, not UTF-8, or lacks a column
     */
    public ImportNumber upload(String fileName, InputStream content) {
        throw new UnsupportedOperationException("being written");
    }

    /** Decides every row and enrols nobody. */
    public RunNumber check(ImportNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** Enrols. */
    public RunNumber run(ImportNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws ImportNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportView view(ImportNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ImportView> list(Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Results of the last run over the file by line; of one outcome, or of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ImportRowResult> results(
            ImportNumber number, Optional<RowOutcome> outcome, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** The uploaded columns with the result of each row beside them, as CSV that a spreadsheet may open safely. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void export(ImportNumber number, Writer to) {
        throw new UnsupportedOperationException("being written");
    }
}
