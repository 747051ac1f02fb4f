package io.hansa.web.dispute;

import io.hansa.partners.dispute.DisputeRow;
import io.hansa.partners.dispute.Disputes;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The disputes of the statement in the page's address. */
@Named("statementDisputes")
@RequestScoped
public class StatementDisputesBean {

    @Inject
    Disputes disputes;

    @Inject
    Pages pages;

    private List<DisputeRow> list;

    public List<DisputeRow> getList() {
        if (list == null) {
            String statement = pages.parameter("number");
            list = statement == null ? List.of() : disputes.ofStatement(statement);
        }
        return list;
    }
}
