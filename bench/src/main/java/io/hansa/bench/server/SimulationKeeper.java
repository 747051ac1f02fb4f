package io.hansa.bench.server;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.simulation.SimulationView;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.RunNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Rules that run, messages that they decide on, and their simulation, through boundaries, as the system. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulationKeeper {

    private static final int BATCH = 1_000;
    private static final int REVERSED = 30;
    private static final int EARLY = 3;
    private static final int LATE = 50;
    private static final int KINDS = 5;

    @Inject
    EarningRules rules;

    @Inject
    Transactions transactions;

    @Inject
    Simulations simulations;

    @Inject
    Programme programme;

    /** Of five sorts in turn: with caps, with budgets that end, of best-of groups, and of those that hardly ever apply. */
    public int rules(int count) {
        for (int i = 0; i < count; i++) {
            rules.set(new EarningRule("BENCH-" + i, 1, terms(i)));
        }
        return count;
    }

    private EarningTerms terms(int i) {
        return new EarningTerms(
                new LocalizedText("规则" + i, "Rule " + i),
                programme.today().minusDays(30),
                Optional.empty(),
                i,
                i % KINDS == 4 ? List.of(new Condition.AmountAtLeast(100L * 400)) : List.of(),
                effect(i),
                i % KINDS == 3 ? Optional.of("BEST") : Optional.empty(),
                limits(i));
    }

    private static Effect effect(int i) {
        return switch (i % KINDS) {
            case 0 -> new Effect.Multiplier(Earned.POINTS, 150);
            case 1 -> new Effect.Fixed(Earned.POINTS, 1 + i);
            case 2 -> new Effect.Rate(Earned.STATUS, 1, 1_000);
            default -> new Effect.Multiplier(Earned.POINTS, 200 + i);
        };
    }

    private static Limits limits(int i) {
        return switch (i % KINDS) {
            case 0 -> new Limits(List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 500)), Optional.empty(), Beyond.CUT);
            case 1 -> new Limits(List.of(), Optional.of(new Budget(1_000_000)), Beyond.CUT);
            case 2 -> new Limits(List.of(new Cap(Cap.Per.DAY, Cap.Of.TIMES, 2)), Optional.empty(), Beyond.REFUSE);
            default -> Limits.NONE;
        };
    }

    /** One batch of a partner: accruals, some late, and reversals of parts and wholes, some before what they undo. */
    public int trade(String partner, List<String> members, int number) {
        Random random = new Random(number);
        List<TransactionRequest> early = new ArrayList<>();
        List<TransactionRequest> batch = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            if (i % REVERSED == 1 && number > 0) {
                batch.add(reversal(reference(number - 1, i + 1), random));
            } else {
                batch.add(accrual(reference(number, i), members.get(random.nextInt(members.size())), random));
                if (i % (REVERSED * EARLY) == 5) {
                    early.add(reversal(reference(number, i), random));
                }
            }
        }
        early.addAll(batch);
        List<TransactionResult> results = transactions.submitFor(partner, early.subList(0, BATCH));
        return (int) results.stream()
                .filter(TransactionResult.Accepted.class::isInstance)
                .count();
    }

    private static String reference(int batch, int place) {
        return "B" + batch + "-" + place;
    }

    private Accrual accrual(String reference, String member, Random random) {
        Instant at = programme.now().minusSeconds(60 + random.nextInt(600));
        if (random.nextInt(LATE) == 0) {
            at = at.minus(Duration.ofDays(1 + random.nextInt(3)));
        }
        return Accrual.ofAmount("k" + reference, reference, at, "T1", member, 100L * (1 + random.nextInt(500)));
    }

    private Reversal reversal(String original, Random random) {
        OptionalLong part = random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(100);
        return new Reversal("r" + original, "R" + original, programme.now(), original, part, OptionalLong.empty());
    }

    public String simulate() {
        return simulations
                .start(new StartSimulation(programme.today().minusDays(1), programme.today(), Optional.empty()))
                .toString();
    }

    public SimulationView view(long run) {
        return simulations.view(new RunNumber(run));
    }
}
