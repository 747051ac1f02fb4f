package io.hansa.club.simulation;

import io.hansa.club.earning.PastFact;
import io.hansa.club.earning.PastFacts;
import io.hansa.partners.port.PastMessage;
import io.hansa.partners.port.PastMessages;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Reads the past of parts in a bounded number of statements: of the next part, while the one before it is decided. */
@ApplicationScoped
class PastReading {

    private static final Logger LOG = Logger.getLogger(PastReading.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    PastMessages messages;

    @Inject
    PastFacts facts;

    /** One at a time: with several simulations each reads what it did not find here. */
    private final AtomicReference<Ahead> ahead = new AtomicReference<>();

    private record Ahead(SimulationPart.Task task, Future<Past> past) {}

    /** Begins to read a part that will be asked for. */
    void begin(SimulationPart.Task task) {
        ahead.set(new Ahead(task, executor.submit(() -> read(task))));
    }

    Past of(SimulationPart.Task task) {
        return Optional.ofNullable(ahead.getAndSet(null))
                .filter(begun -> begun.task().equals(task))
                .flatMap(PastReading::end)
                .orElseGet(() -> read(task));
    }

    /** Nothing where it failed: then it is read anew, and fails in the part's own transaction if it still does. */
    private static Optional<Past> end(Ahead begun) {
        try {
            return Optional.of(begun.past().get());
        } catch (ExecutionException e) {
            LOG.log(Level.INFO, "a part could not be read ahead", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Past read(SimulationPart.Task task) {
        List<PastMessage> part = messages.between(task.after(), task.through());
        List<PastMessage> accruals = part.stream().filter(PastMessage::accrual).toList();
        List<Long> numbers = accruals.stream().map(PastMessage::number).toList();
        Map<Long, PastMessages.Rest> rests = messages.rests(part.stream()
                .filter(message -> !message.accrual())
                .map(PastMessage::number)
                .toList());
        Set<Long> before =
                rests.values().stream().map(PastMessages.Rest::accrual).collect(Collectors.toSet());
        numbers.forEach(before::remove);
        List<PastMessage> earlier = messages.of(before);
        Map<Long, PastFact> origins = new HashMap<>(facts.of(earlier, task.draft()));
        origins.putAll(facts.of(accruals, task.draft()));
        return new Past(
                part,
                earlier,
                origins,
                rests,
                messages.undone(numbers),
                facts.rights(part.stream().map(PastMessage::number).toList()));
    }
}
