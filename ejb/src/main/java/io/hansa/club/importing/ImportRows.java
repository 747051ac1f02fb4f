package io.hansa.club.importing;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Uploaded files, their parts, the results of their rows, and what checked rows would take. */
@ApplicationScoped
class ImportRows {

    /** More files than anybody sends; each is a chunk of an erasure. */
    private static final int MOST_IMPORTS = 100_000;

    private static final int FIRST_TEXT = 4;

    private static final String RESULT =
            "INSERT INTO club_import_result (import, phase, line, part, outcome, member, reason,"
                    + " field) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CLAIM = "INSERT INTO club_import_claim (import, claim, part) VALUES (?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Import file) {
        em.persist(file);
        em.flush();
    }

    void add(ImportPart part) {
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    Optional<Import> find(ImportNumber number) {
        return Optional.ofNullable(em.find(Import.class, number.value()));
    }

    Optional<Import> lock(ImportNumber number) {
        return find(number).map(file -> {
            em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
            return file;
        });
    }

    Optional<Import> byHash(String hash) {
        return em.createQuery("select i from Import i where i.contentHash = :hash", Import.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    List<Import> before(long id, int max) {
        return em.createQuery("select i from Import i where i.id < :id order by i.id desc", Import.class)
                .setParameter("id", id)
                .setMaxResults(max)
                .getResultList();
    }

    List<PartSize> partSizes(long importId) {
        return em.createQuery(
                        "select p.part, p.rowCount from ImportPart p where p.importId = :id order by p.part",
                        Object[].class)
                .setParameter("id", importId)
                .getResultStream()
                .map(row -> new PartSize((Integer) row[0], (Integer) row[1]))
                .toList();
    }

    /** Not kept in the persistence context, which would hold the whole file in the end. */
    ImportPart part(long importId, int number) {
        var part = em.find(ImportPart.class, new ImportPart.Key(importId, number));
        if (em.isJoinedToTransaction()) {
            em.detach(part);
        }
        return part;
    }

    /** Puts a part's results in the place of those that an earlier try or check left. */
    void replaceResults(long importId, Phase phase, int part, List<ImportRowResult> results) {
        em.createQuery("delete from ImportResult r where r.importId = :id and r.phase = :phase and r.part = :part")
                .setParameter("id", importId)
                .setParameter("phase", phase)
                .setParameter("part", part)
                .executeUpdate();
        write(RESULT, results, (statement, result) -> {
            statement.setLong(1, importId);
            statement.setString(2, phase.name());
            statement.setLong(3, result.line());
            statement.setInt(4, part);
            statement.setString(5, result.outcome().name());
            statement.setString(6, result.member().map(MemberNumber::value).orElse(null));
            statement.setString(7, result.reason().orElse(null));
            statement.setString(8, result.field().orElse(null));
        });
    }

    List<ImportResult> results(long importId, Phase phase, Optional<RowOutcome> outcome, long after, int max) {
        var query = em.createQuery(
                "select r from ImportResult r where r.importId = :id and r.phase = :phase and r.line > :after"
                        + (outcome.isPresent() ? " and r.outcome = :outcome" : "") + " order by r.line",
                ImportResult.class);
        outcome.ifPresent(value -> query.setParameter("outcome", value));
        return query.setParameter("id", importId)
                .setParameter("phase", phase)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    OutcomeCounts counts(long importId, Phase phase) {
        var counts = new EnumMap<RowOutcome, Long>(RowOutcome.class);
        for (Object row : em.createQuery("select r.outcome, count(r) from ImportResult r where r.importId = :id"
                        + " and r.phase = :phase group by r.outcome")
                .setParameter("id", importId)
                .setParameter("phase", phase)
                .getResultList()) {
            var pair = (Object[]) row;
            counts.put((RowOutcome) pair[0], (Long) pair[1]);
        }
        return new OutcomeCounts(Map.copyOf(counts));
    }

    /** Which of these claims rows of earlier parts have made. */
    Set<String> claimed(long importId, Set<String> claims) {
        if (claims.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            return new HashSet<>(Sql.selectIn(
                    connection,
                    "SELECT claim FROM club_import_claim WHERE import = ? AND claim IN (?*)",
                    claims.stream().sorted().toList(),
                    row -> row.getString(1),
                    importId));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    void claim(long importId, int part, Set<String> claims) {
        write(CLAIM, claims, (statement, claim) -> {
            statement.setLong(1, importId);
            statement.setString(2, claim);
            statement.setInt(3, part);
        });
    }

    private <T> void write(String sql, Collection<T> rows, Sql.Binding<T> binding) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, sql, rows, binding);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    List<Long> numbers() {
        return em.createQuery("select i.id from Import i order by i.id", Long.class)
                .setMaxResults(MOST_IMPORTS)
                .getResultList();
    }

    /** Parts with rows from which a member came, or in which one of the texts stands. */
    List<Integer> partsWith(long importId, String member, List<String> texts) {
        StringBuilder sql = new StringBuilder("SELECT DISTINCT p.part FROM club_import_part p WHERE p.import = ?1"
                + " AND (p.part IN (SELECT r.part FROM club_import_result r WHERE r.import = ?2 AND r.member = ?3)");
        for (int i = 0; i < texts.size(); i++) {
            sql.append(" OR INSTR(p.content, ?").append(i + FIRST_TEXT).append(") > 0");
        }
        var query = em.createNativeQuery(sql.append(")").toString())
                .setParameter(1, importId)
                .setParameter(2, importId)
                .setParameter(3, member);
        for (int i = 0; i < texts.size(); i++) {
            query.setParameter(i + FIRST_TEXT, texts.get(i));
        }
        List<?> parts = query.getResultList();
        return parts.stream().map(part -> ((Number) part).intValue()).toList();
    }

    /** The lines from which a member came. */
    Set<Long> linesOf(long importId, String member) {
        List<?> lines = em.createNativeQuery(
                        "SELECT DISTINCT line FROM club_import_result WHERE import = ?1 AND member = ?2")
                .setParameter(1, importId)
                .setParameter(2, member)
                .getResultList();
        return lines.stream().map(line -> ((Number) line).longValue()).collect(Collectors.toSet());
    }

    void replace(long importId, int part, String content) {
        em.createNativeQuery("UPDATE club_import_part SET content = ?1 WHERE import = ?2 AND part = ?3")
                .setParameter(1, content)
                .setParameter(2, importId)
                .setParameter(3, part)
                .executeUpdate();
    }

    /** What checked rows would take that has one of the texts in it. */
    void forgetClaims(long importId, List<String> texts) {
        texts.forEach(
                text -> em.createNativeQuery("DELETE FROM club_import_claim WHERE import = ?1 AND INSTR(claim, ?2) > 0")
                        .setParameter(1, importId)
                        .setParameter(2, text)
                        .executeUpdate());
    }

    void forgetClaims(long importId) {
        em.createNativeQuery("DELETE FROM club_import_claim WHERE import = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }
}
