package io.hansa.web.member;

import io.hansa.club.entitlement.MemberRight;
import io.hansa.club.entitlement.MemberRights;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every line of one of the member's counted rights with what was left after it, newest first. */
@Named("memberRightHistory")
@RequestScoped
public class RightHistoryBean {

    private static final int LINES = 30;

    @Inject
    Me me;

    @Inject
    MemberRights rights;

    @Inject
    LedgerLines ledgerLines;

    @Inject
    Pages pages;

    private MemberRight right;
    private Slice<LedgerLine> lines;

    @PostConstruct
    void load() {
        String code = pages.parameter("code");
        right = rights.of(me.number()).stream()
                .filter(has -> has.right().code().value().equals(code))
                .filter(has -> has.right().terms().counted())
                .findFirst()
                .orElse(null);
        if (right != null) {
            lines = ledgerLines.of(rights.lines(me.number(), right.right().code(), pages.after(), LINES));
        }
    }

    /** The page's view action. */
    public void check() {
        pages.require(right);
    }

    public MemberRight getRight() {
        return right;
    }

    public Slice<LedgerLine> getLines() {
        return lines;
    }
}
