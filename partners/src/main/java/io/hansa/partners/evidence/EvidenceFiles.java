package io.hansa.partners.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps files for the module's features, in their transaction. Who may hand in and see is decided at their boundaries. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class EvidenceFiles {

    @Inject
    EvidenceRows rows;

    /**
     * Keeps the files of one event of a subject that the caller has locked.
     *
     * @throws EvidenceRefused when one is empty, too large, of another kind, or one too many
     */
    public void add(String subject, int step, List<Evidence> files) {
        int number = files.isEmpty() ? 0 : rows.count(subject);
        for (Evidence file : files) {
            FileKind kind = kind(file);
            number++;
            if (number > Evidence.MOST_FILES) {
                throw EvidenceRefused.tooMany(file);
            }
            rows.add(new EvidenceFile(subject, number, step, file, kind));
        }
    }

    /** By ascending number, without content. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EvidenceView> of(String subject) {
        return rows.list(subject);
    }

    /** By the step with which they were handed in. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Integer, List<EvidenceView>> bySteps(String subject) {
        return of(subject).stream().collect(Collectors.groupingBy(EvidenceView::step));
    }

    /** @throws EvidenceNotFound when the subject has no such file */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EvidenceContent content(String subject, int file) {
        return rows.find(subject, file).map(EvidenceFile::read).orElseThrow(() -> new EvidenceNotFound(subject, file));
    }

    private static FileKind kind(Evidence file) {
        if (file.size() == 0) {
            throw EvidenceRefused.empty(file);
        }
        if (file.size() > Evidence.MOST_BYTES) {
            throw EvidenceRefused.tooLarge(file);
        }
        return FileKind.of(file.content()).orElseThrow(() -> EvidenceRefused.unknownKind(file));
    }
}
