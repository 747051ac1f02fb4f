package io.hansa.club.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Something that a checked row would take; forgotten when the check is over. */
@Entity
@Table(name = "club_import_claim")
@IdClass(ImportClaim.Key.class)
class ImportClaim {

    @Id
    @Column(name = "import")
    private long importId;

    @Id
    private String claim;

    private int part;

    protected ImportClaim() {}

    ImportClaim(long importId, String claim, int part) {
        this.importId = importId;
        this.claim = claim;
        this.part = part;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long importId;
        String claim;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && importId == that.importId && claim.equals(that.claim);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(importId) * 31 + claim.hashCode();
        }
    }
}
