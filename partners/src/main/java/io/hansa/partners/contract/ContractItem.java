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

/** An item in kind of a version: a fact. */
@Entity
@Table(name = "partner_contract_item")
@IdClass(ContractItem.Key.class)
@Access(AccessType.FIELD)
class ContractItem {

    @Id
    private String partner;

    @Id
    private int version;

    @Id
    private int place;

    @Embedded
    private ItemColumns content;

    protected ContractItem() {}

    ContractItem(String partner, int version, int place, KindItem content) {
        this.partner = partner;
        this.version = version;
        this.place = place;
        this.content = new ItemColumns(content);
    }

    int version() {
        return version;
    }

    KindItem value() {
        return content.value();
    }

    /** Names it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int version;
        private int place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && version == that.version
                    && place == that.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, version, place);
        }
    }
}
