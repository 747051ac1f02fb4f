package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/** A line of a statement: a fact. */
@Entity
@Table(name = "partner_statement_line")
@IdClass(LineRow.Key.class)
@Access(AccessType.FIELD)
class LineRow {

    @Id
    private String statement;

    @Id
    private int line;

    private String code;
    private String origin;
    private long count;
    private long amount;

    protected LineRow() {}

    LineRow(String statement, int line, Reckoning.Sum sum) {
        this.statement = statement;
        this.line = line;
        this.code = sum.code();
        this.origin = sum.origin().map(YearMonth::toString).orElse(null);
        this.count = sum.count();
        this.amount = sum.amount();
    }

    String statement() {
        return statement;
    }

    String code() {
        return code;
    }

    Optional<YearMonth> origin() {
        return Optional.ofNullable(origin).map(YearMonth::parse);
    }

    Reckoning.Sum sum() {
        return new Reckoning.Sum(code, origin(), count, amount);
    }

    StatementView.Line view() {
        return new StatementView.Line(line, code, origin(), count, Money.cny(amount));
    }

    /** Statement and number name a line. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String statement;
        private int line;

        protected Key() {}

        Key(String statement, int line) {
            this.statement = statement;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && statement.equals(that.statement) && line == that.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(statement, line);
        }
    }
}
