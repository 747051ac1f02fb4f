package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.transaction.SentBy;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.testing.AsSystem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rules of one test's own, what is sent to them, and what is said of that. */
@Dependent
class EarningWorld {

    @Inject
    AsSystem system;

    @Inject
    EarningRules rules;

    @Inject
    Explanations explanations;

    @Inject
    Transactions transactions;

    @Inject
    SentBy sent;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    private final List<String> running = new ArrayList<>();

    /** About one partner. */
    EarningTerms terms(String partner, LocalDate from, Effect effect, Limits limits, Condition... conditions) {
        List<Condition> all = new ArrayList<>(List.of(conditions));
        Condition there = new MessageCondition.AtPartner(Set.of(partner));
        if (!all.contains(there)) {
            all.add(there);
        }
        return new EarningTerms(
                new LocalizedText("测试规则", "A test's rule"),
                from,
                Optional.empty(),
                0,
                all,
                effect,
                Optional.empty(),
                limits);
    }

    /** A rule about one partner, for what happened within the last year or will; its code. */
    String run(String partner, Effect effect, Limits limits, Condition... conditions) {
        String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var rule =
                new EarningRule(code, 1, terms(partner, programme.today().minusYears(1), effect, limits, conditions));
        system.call(() -> rules.set(rule));
        running.add(code);
        return code;
    }

    /** None of them runs on. */
    void pause() {
        running.forEach(code -> system.run(() -> rules.pause(code)));
        running.clear();
    }

    /** As a line of a file. */
    TransactionResult answer(String partner, TransactionRequest request) {
        return system.call(() -> transactions.submitFor(partner, List.of(request)))
                .get(0);
    }

    /** The same, and it is taken. */
    Accepted send(String partner, TransactionRequest request) {
        return accepted(answer(partner, request));
    }

    Accepted send(Actor sender, String partner, TransactionRequest request) {
        return accepted(sent.send(sender, partner, request));
    }

    private static Accepted accepted(TransactionResult result) {
        assertThat(result).isInstanceOf(Accepted.class);
        return (Accepted) result;
    }

    Explanation explanation(TransactionNumber number) {
        return system.call(() -> explanations.of(number)).orElseThrow();
    }

    static Explanation.Line line(Explanation explanation, String rule) {
        return explanation.lines().stream()
                .filter(line -> line.code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Of a rule that did not apply. */
    static Missing missing(Explanation explanation, String rule) {
        return ((Verdict.NotMet) line(explanation, rule).verdict().orElseThrow()).missing();
    }

    long balance(MemberNumber member) {
        return statements.balance(system.inTransaction(() -> accounts.open(AccountKey.wallet(member, Unit.PTS))));
    }
}
