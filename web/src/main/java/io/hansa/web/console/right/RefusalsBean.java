package io.hansa.web.console.right;

import io.hansa.kernel.Slice;
import io.hansa.partners.visit.DoorRefusals;
import io.hansa.partners.visit.RefusalView;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Members who were turned away though they had right and place; service staff decide on what members say. */
@Named("consoleRefusals")
@RequestScoped
public class RefusalsBean {

    private static final int PAGE = 50;

    @Inject
    DoorRefusals refusals;

    @Inject
    Pages pages;

    private Slice<RefusalView> rows;
    private String words;

    /** Before anything else: a button in a row is found by its row. */
    @PostConstruct
    void load() {
        rows = refusals.list(Optional.empty(), pages.after(), PAGE);
    }

    public String uphold(String number) {
        return decide(number, true);
    }

    public String reject(String number) {
        return decide(number, false);
    }

    private String decide(String number, boolean upheld) {
        return pages.actIn("refusals", () -> {
            refusals.decide(number, upheld, words);
            pages.say("right", upheld ? "refusal.upheld" : "refusal.rejected");
            return "/console/rights/refusals";
        });
    }

    public Slice<RefusalView> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
