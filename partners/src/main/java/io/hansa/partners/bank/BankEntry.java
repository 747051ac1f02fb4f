package io.hansa.partners.bank;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;

/** What a file says of one booked transaction: a fact. */
@Entity
@Table(name = "partner_bank_entry")
@IdClass(BankEntry.Key.class)
@Access(AccessType.FIELD)
class BankEntry {

    @Id
    private long file;

    @Id
    private int line;

    private byte[] identity;
    private boolean credit;
    private boolean returned;
    private int batch;
    private long amount;
    private String currency;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "end_to_end")
    private String endToEnd;

    @Column(name = "bank_ref")
    private String bankRef;

    private String counterparty;
    private String account;
    private String text;

    protected BankEntry() {}

    BankEntry(long file, int line, byte[] identity, BankLine said) {
        this.file = file;
        this.line = line;
        this.identity = identity.clone();
        this.credit = said.credit();
        this.returned = said.returned();
        this.batch = said.batch();
        this.amount = said.amount();
        this.currency = said.currency();
        this.bookedOn = said.bookedOn();
        this.endToEnd = said.endToEnd();
        this.bankRef = said.bankRef();
        this.counterparty = said.counterparty();
        this.account = said.account();
        this.text = said.text();
    }

    int line() {
        return line;
    }

    long file() {
        return file;
    }

    byte[] identity() {
        return identity;
    }

    String identityHex() {
        return HexFormat.of().formatHex(identity);
    }

    BankLine said() {
        return new BankLine(
                credit, returned, batch, amount, currency, bookedOn, endToEnd, bankRef, counterparty, account, text);
    }

    /** File and line name an entry. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long file;
        private int line;

        protected Key() {}

        Key(long file, int line) {
            this.file = file;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && file == that.file && line == that.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, line);
        }
    }
}
