package io.hansa.web.console.audit;

import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.AuditFilter;
import io.hansa.security.AuditRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The audit list, narrowed by actor, subject or action. */
@Named("consoleAudit")
@RequestScoped
public class AuditBean {

    private static final int PAGE = 50;

    @Inject
    Audit audit;

    private String actor;
    private String subject;
    private String action;
    private String after;
    private Slice<AuditRow> list;

    public void load() {
        AuditFilter filter =
                new AuditFilter(Optional.ofNullable(actor), Optional.ofNullable(subject), Optional.ofNullable(action));
        list = audit.list(filter, Optional.ofNullable(after), PAGE);
    }

    public String search() {
        after = null;
        return "/console/audit/index?faces-redirect=true&includeViewParams=true";
    }

    public Slice<AuditRow> getList() {
        return list;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
