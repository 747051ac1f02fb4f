package io.hansa.web.onboarding;

import io.hansa.kernel.Slice;
import io.hansa.partners.document.DocumentKind;
import io.hansa.partners.document.DocumentView;
import io.hansa.partners.document.FileDocument;
import io.hansa.partners.document.InvalidDocument;
import io.hansa.partners.document.PartnerDocuments;
import io.hansa.web.dispute.HandedIn;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** A partner's documents, and the form that files another. */
@Named("partnerDocuments")
@ViewScoped
public class DocumentsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    PartnerDocuments documents;

    @Inject
    Pages pages;

    private String code;
    private DocumentKind kind;
    private LocalDate validUntil;
    private String note;
    private transient Part file;
    private transient Slice<DocumentView> list;

    public Slice<DocumentView> getList() {
        if (list == null) {
            list = documents.list(code, pages.after(), PAGE);
        }
        return list;
    }

    public String file() {
        return pages.actIn("filing", () -> {
            var evidence = HandedIn.of(file).stream().findFirst().orElseThrow(() -> new InvalidDocument("file"));
            DocumentView filed =
                    documents.file(new FileDocument(code, kind, Optional.ofNullable(validUntil), note, evidence));
            pages.say("onboarding", "document.filed", filed.number());
            return "/console/partners/onboarding?code=" + code;
        });
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
