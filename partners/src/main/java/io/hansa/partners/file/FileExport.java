package io.hansa.partners.file;

import io.hansa.partners.port.FilePhase;
import io.hansa.partners.transaction.LineResult.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives the rows of a file with their results, part by part. */
@ApplicationScoped
class FileExport {

    @Inject
    FileRows files;

    @Inject
    ResultRows results;

    void rows(PartnerFile file, Optional<Outcome> outcome, Consumer<ExportedRow> to) {
        FilePhase phase = FileAnswers.phase(file);
        for (int part : results.partsWith(file.id(), phase, outcome)) {
            List<FileLine> lines = files.part(file.id(), part).lines();
            Map<Long, FileRow> came =
                    results
                            .results(
                                    file.id(),
                                    phase,
                                    Optional.empty(),
                                    lines.get(0).line() - 1,
                                    lines.size())
                            .stream()
                            .filter(result -> outcome.isEmpty() || result.outcome == outcome.get())
                            .map(FileResult::toRow)
                            .collect(Collectors.toMap(FileRow::line, Function.identity()));
            lines.stream()
                    .filter(line -> came.containsKey(line.line()))
                    .forEach(line -> to.accept(new ExportedRow(cells(line), came.get(line.line()))));
        }
    }

    private static List<String> cells(FileLine line) {
        return Arrays.stream(FileColumn.values())
                .map(column -> line.cells().getOrDefault(column, ""))
                .toList();
    }
}
