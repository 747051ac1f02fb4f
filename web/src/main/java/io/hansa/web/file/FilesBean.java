package io.hansa.web.file;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.file.FileView;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.file.UploadFile;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Sends a file, and lists those that were. */
@Named("partnerFiles")
@ViewScoped
public class FilesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    PartnerFiles files;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Names what this form sends: sent twice, it is one file. */
    private final String key = "page-" + UUID.randomUUID();

    private transient Part file;
    private String partner;
    private String after;
    private transient Slice<FileView> list;
    private transient Map<String, LocalizedText> names;

    public void load() {
        list = files.list(Optional.ofNullable(partner), Optional.ofNullable(after), PAGE);
        names = partners.names(
                list.rows().stream().map(FileView::partnerCode).distinct().toList());
    }

    /** The check begins at once: nothing is moved by it. */
    public String upload() {
        return pages.act(() -> {
            try (InputStream content = file.getInputStream()) {
                var command = new UploadFile(Optional.ofNullable(partner), file.getSubmittedFileName(), key);
                return FileBean.address(files.upload(command, content).file().number());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Of the layout. */
    public List<String> getColumns() {
        return PartnerFiles.COLUMNS;
    }

    public Slice<FileView> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    public Map<String, LocalizedText> getNames() {
        getList();
        return names;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
