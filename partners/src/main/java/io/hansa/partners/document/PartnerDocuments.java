package io.hansa.partners.document;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.document.DocumentHandled.What;
import io.hansa.partners.evidence.EvidenceContent;
import io.hansa.partners.evidence.EvidenceFiles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Files documents about partners, and gives them out. Staff only. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class PartnerDocuments {

    private static final int ITS_FILE = 1;

    @Inject
    DocumentRows rows;

    @Inject
    EvidenceFiles files;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<DocumentHandled> handled;

    @Resource
    SessionContext context;

    /** @throws io.hansa.partners.evidence.EvidenceRefused when the file is empty, too large or of another kind */
    public DocumentView file(FileDocument command) {
        rows.requirePartner(command.partnerCode());
        var document =
                new Document(rows.nextNumber(), command, callers.of(context).actor(), programme.now());
        rows.add(document);
        files.add(document.name(), ITS_FILE, List.of(command.file()));
        handled.fire(document.handled(What.FILED));
        return view(document);
    }

    /**
     * Gives the file out, which the audit tells.
     *
     * @throws DocumentNotFound when there is none
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public EvidenceContent read(String number) {
        Document document = rows.find(number).orElseThrow(() -> new DocumentNotFound(number));
        handled.fire(document.handled(What.READ));
        return files.content(document.name(), ITS_FILE);
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Slice<DocumentView> list(String partnerCode, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, most -> rows.ofPartner(partnerCode, before, most), Document::key)
                .map(this::view);
    }

    private DocumentView view(Document document) {
        return document.view(files.of(document.name()).get(0), programme.today());
    }
}
