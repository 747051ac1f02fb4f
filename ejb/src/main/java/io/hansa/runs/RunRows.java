package io.hansa.runs;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.InFlight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs and their chunks. */
@ApplicationScoped
class RunRows {

    private static final String DUE = "state IN ('QUEUED', 'RUNNING') AND leased_until <= ?";

    /** More workers than so many are seldom at one run. */
    private static final int FEW = 16;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws InFlight when another transaction has just queued a run of this kind and key */
    void add(Run run) {
        try {
            em.persist(run);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new InFlight(run.kind()) : e;
        }
    }

    void add(RunNumber run, List<ChunkPlan> plan) {
        IntStream.range(0, plan.size()).forEach(i -> em.persist(new RunChunk(run.value(), i + 1, plan.get(i))));
    }

    Optional<Run> find(RunNumber number) {
        return Optional.ofNullable(em.find(Run.class, number.value()));
    }

    Optional<Run> find(String kind, String key) {
        return em.createQuery("select r from Run r where r.kind = :kind and r.key = :key", Run.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<Run> lock(RunNumber number) {
        return find(number).map(run -> {
            em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
            return run;
        });
    }

    /**
     * A run whose lease has ended, locked; those that another is just taking are passed over. They are looked for without locks
     * and each is then locked by its number, because a search that locks holds for a moment what it only looks at, and another
     * worker would pass over that.
     *
     * @param after the run after which to look
     */
    Optional<Run> lockDue(Collection<String> kinds, Instant now, Optional<RunNumber> after) {
        var due = nextDue(kinds, now, after);
        while (due.isPresent()) {
            if (lockIfDue(due.get(), now)) {
                return find(due.get());
            }
            due = nextDue(kinds, now, due);
        }
        return Optional.empty();
    }

    /** The planned runs of these kinds whose lease holds: the oldest ones, a few. */
    List<RunNumber> atWork(Collection<String> kinds, Instant now) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select r.id from Run r where r.state = :running and r.leasedUntil > :now and r.kind in :kinds"
                                + " and r.planned = true order by r.id",
                        Long.class)
                .setParameter("running", RunState.RUNNING)
                .setParameter("now", now)
                .setParameter("kinds", kinds)
                .setMaxResults(FEW)
                .getResultList()
                .stream()
                .map(RunNumber::new)
                .toList();
    }

    private Optional<RunNumber> nextDue(Collection<String> kinds, Instant now, Optional<RunNumber> after) {
        var names = IntStream.range(0, kinds.size()).mapToObj(i -> "?").collect(Collectors.joining(","));
        var query = em.createNativeQuery(
                "SELECT id FROM run WHERE " + DUE + " AND id > ? AND kind IN (" + names + ") ORDER BY id LIMIT 1");
        query.setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        query.setParameter(2, after.map(RunNumber::value).orElse(0L));
        int place = 3;
        for (String kind : kinds) {
            query.setParameter(place++, kind);
        }
        var ids = query.getResultList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(new RunNumber(((Number) ids.get(0)).longValue()));
    }

    private boolean lockIfDue(RunNumber run, Instant now) {
        return !em.createNativeQuery(
                        "SELECT id FROM run FORCE INDEX (PRIMARY) WHERE " + DUE + " AND id = ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, run.value())
                .getResultList()
                .isEmpty();
    }

    /** The next open chunk, locked; one that is still being worked by somebody else is passed over. */
    Optional<RunChunk> lockOpen(RunNumber run) {
        var seqs = em.createNativeQuery(
                        "SELECT seq FROM run_chunk WHERE run = ? AND state = 'OPEN' ORDER BY seq LIMIT 1"
                                + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, run.value())
                .getResultList();
        return seqs.isEmpty() ? Optional.empty() : find(run, ((Number) seqs.get(0)).intValue());
    }

    /** A chunk, locked, if it is open and nobody else is at it. */
    Optional<RunChunk> lockOpen(RunNumber run, int seq) {
        var seqs = em.createNativeQuery(
                        "SELECT seq FROM run_chunk WHERE run = ? AND seq = ? AND state = 'OPEN' FOR UPDATE SKIP LOCKED")
                .setParameter(1, run.value())
                .setParameter(2, seq)
                .getResultList();
        return seqs.isEmpty() ? Optional.empty() : find(run, seq);
    }

    /** Whether somebody holds one of the next open chunks. */
    boolean isAtWork(RunNumber run) {
        var next = em.createNativeQuery(
                        "SELECT seq FROM run_chunk WHERE run = ? AND state = 'OPEN' ORDER BY seq LIMIT " + FEW)
                .setParameter(1, run.value())
                .getResultList();
        return next.stream()
                .anyMatch(seq -> em.createNativeQuery(
                                "SELECT seq FROM run_chunk WHERE run = ? AND seq = ? FOR UPDATE SKIP LOCKED")
                        .setParameter(1, run.value())
                        .setParameter(2, seq)
                        .getResultList()
                        .isEmpty());
    }

    Optional<RunChunk> find(RunNumber run, int seq) {
        return Optional.ofNullable(em.find(RunChunk.class, new RunChunk.Key(run.value(), seq)));
    }

    long count(RunNumber run, RunChunk.State state) {
        return em.createQuery("select count(c) from RunChunk c where c.run = :run and c.state = :state", Long.class)
                .setParameter("run", run.value())
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Failed chunks are tried again from the beginning. */
    void reopen(RunNumber run) {
        em.createQuery("update RunChunk c set c.state = :open, c.attempts = 0 where c.run = :run and c.state = :failed")
                .setParameter("open", RunChunk.State.OPEN)
                .setParameter("failed", RunChunk.State.FAILED)
                .setParameter("run", run.value())
                .executeUpdate();
    }

    /** Those of a kind that are not over, a few. */
    List<Run> onTheirWay(String kind) {
        return em.createQuery(
                        "select r from Run r where r.state in :open and r.kind = :kind order by r.id desc", Run.class)
                .setParameter("open", List.of(RunState.QUEUED, RunState.RUNNING))
                .setParameter("kind", kind)
                .setMaxResults(FEW)
                .getResultList();
    }

    List<Run> list(Optional<String> kind, long before, int max) {
        var query = em.createQuery(
                "select r from Run r where r.id < :before" + (kind.isPresent() ? " and r.kind = :kind" : "")
                        + " order by r.id desc",
                Run.class);
        kind.ifPresent(value -> query.setParameter("kind", value));
        return query.setParameter("before", before).setMaxResults(max).getResultList();
    }

    List<RunChunk> failures(RunNumber run, int after, int max) {
        return em.createQuery(
                        "select c from RunChunk c where c.run = :run and c.seq > :after and c.error is not null order by c.seq",
                        RunChunk.class)
                .setParameter("run", run.value())
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    Map<RunNumber, Progress> progress(Collection<RunNumber> runs) {
        var progress = new HashMap<RunNumber, Progress>();
        if (runs.isEmpty()) {
            return progress;
        }
        var names = runs.stream().map(RunNumber::toString).collect(Collectors.joining(","));
        var rows = em.createNativeQuery("SELECT run, COUNT(*), SUM(state = 'DONE'), SUM(state = 'FAILED'), SUM(items),"
                        + " SUM(done), SUM(refused) FROM run_chunk WHERE run IN (" + names + ") GROUP BY run")
                .getResultList();
        for (Object row : rows) {
            var sums = Arrays.stream((Object[]) row)
                    .mapToLong(value -> ((Number) value).longValue())
                    .toArray();
            progress.put(new RunNumber(sums[0]), new Progress(sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]));
        }
        return progress;
    }
}
