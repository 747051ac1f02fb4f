package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.PartnerFacts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Tells the club's rules of partners' messages. */
@ApplicationScoped
class FactsForRules implements PartnerFacts {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Partners partners;

    @Inject
    Transactions transactions;

    @Override
    public Map<String, String> divisions(String partnerCode, Collection<String> outlets) {
        return partners.divisions(partnerCode, outlets);
    }

    @Override
    public Map<MemberNumber, Map<String, Long>> accruals(Collection<MemberNumber> members) {
        Map<MemberNumber, Map<String, Long>> counts = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    "SELECT member, partner, COUNT(*) FROM partner_transaction WHERE member IN (?*)"
                            + " AND kind = 'ACCRUAL' AND accepted = 1 GROUP BY member, partner",
                    members.stream().map(MemberNumber::value).toList(),
                    row -> counts.computeIfAbsent(new MemberNumber(row.getString(1)), member -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3)));
            return counts;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public Map<String, Long> pricesOfUses() {
        Map<String, Long> prices = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.select(
                    connection,
                    "SELECT right_code, SUM(paid) * 1000000 DIV SUM(units_used) AS price FROM (SELECT right_code, paid, units_used"
                            + " FROM partner_visit WHERE partner = UPPER(partner) ORDER BY number DESC LIMIT 10000) visits"
                            + " GROUP BY right_code HAVING SUM(units_used) > 0",
                    row -> prices.put(row.getString("right_code"), row.getLong("price")));
            return prices;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public void requireMine(long transaction) {
        transactions.transaction(new TransactionNumber(transaction));
    }
}
