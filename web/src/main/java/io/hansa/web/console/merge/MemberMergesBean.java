package io.hansa.web.console.merge;

import io.hansa.club.merge.MergeView;
import io.hansa.club.merge.Merges;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was asked about merging the member whose page it is. */
@Named("consoleMemberMerges")
@RequestScoped
public class MemberMergesBean {

    @Inject
    Merges merges;

    @Inject
    Pages pages;

    private List<MergeView> requests;

    public List<MergeView> getRequests() {
        if (requests == null) {
            String number = pages.parameter("number");
            requests = MemberNumber.isValid(number) ? merges.of(new MemberNumber(number)) : List.of();
        }
        return requests;
    }
}
