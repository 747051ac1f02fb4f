package io.hansa.club.importing;

import io.hansa.club.member.EnrolCheck;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.InvalidMember;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What checking and importing have in common: part by part, a result for each row. */
@ApplicationScoped
class ImportWork {

    @Inject
    ImportRows imports;

    @Inject
    Enrolment enrolment;

    List<ChunkPlan> plan(ImportNumber number) {
        return imports.partSizes(number.value()).stream()
                .map(size -> new ChunkPlan(Integer.toString(size.part()), size.rows()))
                .toList();
    }

    ChunkResult check(ImportNumber number, int part) {
        return work(number, part, Phase.CHECK, (lines, commands) -> {
            var checks = enrolment.check(commands, claims -> imports.claimed(number.value(), claims));
            var claims = new HashSet<String>();
            checks.stream().map(EnrolCheck::claims).forEach(claims::addAll);
            imports.claim(number.value(), part, claims);
            return results(lines, index -> result(lines.get(index), checks.get(index)));
        });
    }

    ChunkResult enrol(ImportNumber number, int part) {
        return work(number, part, Phase.IMPORT, (lines, commands) -> {
            var outcomes = enrolment.enrol(commands);
            return results(lines, index -> result(lines.get(index), outcomes.get(index)));
        });
    }

    private ChunkResult work(
            ImportNumber number,
            int part,
            Phase phase,
            BiFunction<List<Long>, List<EnrolMember>, List<ImportRowResult>> decide) {
        var results = new ArrayList<ImportRowResult>();
        var lines = new ArrayList<Long>();
        var commands = new ArrayList<EnrolMember>();
        for (var row : MemberCsv.rows(imports.part(number.value(), part))) {
            try {
                commands.add(row.toCommand());
                lines.add(row.line());
            } catch (InvalidMember refusal) {
                results.add(ImportResult.refused(row.line(), refusal));
            }
        }
        if (!commands.isEmpty()) {
            results.addAll(decide.apply(lines, commands));
        }
        results.sort(Comparator.comparingLong(ImportRowResult::line));
        imports.replaceResults(number.value(), phase, part, results);
        long refused = results.stream()
                .filter(result -> result.outcome() == RowOutcome.REFUSED)
                .count();
        return new ChunkResult(results.size() - refused, refused);
    }

    private static List<ImportRowResult> results(List<Long> lines, IntFunction<ImportRowResult> result) {
        return IntStream.range(0, lines.size()).mapToObj(result).toList();
    }

    private static ImportRowResult result(long line, EnrolCheck check) {
        return check.refusal()
                .map(reason -> ImportResult.refused(line, reason))
                .orElseGet(() -> ImportResult.accepted(line, check.repeated(), Optional.empty()));
    }

    private static ImportRowResult result(long line, EnrolOutcome outcome) {
        if (outcome instanceof EnrolOutcome.Refused refused) {
            return ImportResult.refused(line, refused.reason());
        }
        var enrolled = (EnrolOutcome.Enrolled) outcome;
        return ImportResult.accepted(line, enrolled.replayed(), Optional.of(enrolled.number()));
    }
}
