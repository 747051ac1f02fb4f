package io.hansa.partners.file;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.LineResult;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.partners.transaction.TransactionLines;
import io.hansa.partners.transaction.TransactionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works on files part by part, for the runs. A part's results commit with its effect, once. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class FileWork {

    @Inject
    FileRows files;

    @Inject
    ResultRows results;

    @Inject
    TransactionLines transactions;

    /** @throws FileNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PartSize> parts(FileNumber number) {
        return files.partSizes(find(number).id());
    }

    /**
     * Judges or posts the rows of a part, in one transaction with their results.
     *
     * @throws FileNotFound when there is none
     */
    public PartDone work(FileNumber number, FilePhase phase, int part) {
        PartnerFile file = find(number);
        List<FileLine> lines = files.part(file.id(), part).lines();
        Map<Long, TransactionRequest> requests = new LinkedHashMap<>();
        Map<Long, LineResult> came = new HashMap<>(phase == FilePhase.POST ? refusedBefore(file, lines) : Map.of());
        for (FileLine line : lines) {
            read(file, line, requests, came);
        }
        decide(file, phase, requests, came);
        List<FileResult> rows = lines.stream()
                .map(line -> result(file, phase, line, requests.get(line.line()), came.get(line.line())))
                .toList();
        List<FileTally> tallies = FileTally.of(part, rows);
        results.add(rows, tallies);
        long refused = FileTally.refused(tallies);
        return new PartDone(rows.size() - refused, refused);
    }

    /** A row that the check refused is not tried again: what was confirmed is the most that happens. */
    private Map<Long, LineResult> refusedBefore(PartnerFile file, List<FileLine> lines) {
        Map<Long, LineResult> refused = new HashMap<>();
        results.checked(file.id(), lines).stream()
                .filter(result -> result.outcome == Outcome.REFUSED)
                .forEach(result -> refused.put(
                        result.line, LineResult.refused(result.refusal().orElseThrow())));
        return refused;
    }

    private static void read(
            PartnerFile file, FileLine line, Map<Long, TransactionRequest> requests, Map<Long, LineResult> came) {
        try {
            requests.put(line.line(), new LineReading(file.number(), line).request());
        } catch (UnreadableCell refusal) {
            came.put(line.line(), LineResult.refused(Refusal.of(refusal)));
        }
    }

    private void decide(
            PartnerFile file, FilePhase phase, Map<Long, TransactionRequest> requests, Map<Long, LineResult> came) {
        Map<Long, TransactionRequest> open = new LinkedHashMap<>(requests);
        open.keySet().removeAll(came.keySet());
        if (open.isEmpty()) {
            return;
        }
        List<TransactionRequest> lines = List.copyOf(open.values());
        List<LineResult> decided = phase == FilePhase.CHECK
                ? foresee(file, open.keySet().iterator().next(), lines)
                : post(file, lines);
        Iterator<LineResult> next = decided.iterator();
        open.keySet().forEach(line -> came.put(line, next.next()));
    }

    private List<LineResult> foresee(PartnerFile file, long firstLine, List<TransactionRequest> lines) {
        Set<String> references = new HashSet<>();
        lines.forEach(line -> {
            references.add(line.reference());
            if (line instanceof TransactionRequest.Reversal reversal) {
                references.add(reversal.original());
            }
        });
        List<TransactionRequest> before = new ArrayList<>();
        results.foreseen(file.id(), firstLine, references).forEach(result -> before.add(result.request()));
        return transactions.foresee(file.partner(), file.uploadedBy(), before, lines);
    }

    private List<LineResult> post(PartnerFile file, List<TransactionRequest> lines) {
        if (!file.isConfirmed()) {
            throw new IllegalStateException(file.number() + " was not confirmed");
        }
        files.takeTurn(file.partner());
        return transactions.post(file.partner(), file.confirmedBy(), lines);
    }

    private static FileResult result(
            PartnerFile file, FilePhase phase, FileLine line, TransactionRequest request, LineResult came) {
        var result = new FileResult(file.id(), phase, line.line(), came);
        if (request != null) {
            result.asked(request);
        } else {
            var reading = new LineReading(file.number(), line);
            result.unread(reading.kind(), reading.reference());
        }
        return result;
    }

    private PartnerFile find(FileNumber number) {
        return files.find(number).orElseThrow(() -> new FileNotFound(number.value()));
    }
}
