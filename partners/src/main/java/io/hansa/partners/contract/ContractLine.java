package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A line of a version: a fact. */
@Entity
@Table(name = "partner_contract_line")
@IdClass(ContractLine.Key.class)
@Access(AccessType.FIELD)
class ContractLine {

    @Id
    private String partner;

    @Id
    private int version;

    @Id
    private int line;

    @Embedded
    private LineColumns content;

    protected ContractLine() {}

    ContractLine(String partner, int version, int line, RateLine content) {
        this.partner = partner;
        this.version = version;
        this.line = line;
        this.content = new LineColumns(content);
    }

    int version() {
        return version;
    }

    RateLine value() {
        return content.value();
    }

    /** Names it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int version;
        private int line;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && version == that.version
                    && line == that.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, version, line);
        }
    }
}
