package io.hansa.web.member;

import io.hansa.club.referral.ReferralStanding;
import io.hansa.club.referral.ReferralView;
import io.hansa.club.referral.Referrals;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** The member's own code, whom it has brought, and by whose code it joined. */
@Named("memberReferral")
@RequestScoped
public class ReferralBean {

    private static final int PAGE = 30;

    @Inject
    Me me;

    @Inject
    Referrals referrals;

    @Inject
    Pages pages;

    private ReferralStanding standing;
    private Slice<ReferralView> brought;
    private String code;

    @PostConstruct
    void load() {
        standing = referrals.of(me.number());
        brought = referrals.broughtBy(me.number(), pages.after(), PAGE);
    }

    public String make() {
        return pages.act(() -> {
            referrals.code(me.number());
            return "/member/referral";
        });
    }

    public String join() {
        return pages.actIn("joining", () -> {
            ReferralView joined = referrals.join(me.number(), Objects.toString(code, ""));
            pages.say("member", "referral.joined", joined.other());
            return "/member/referral";
        });
    }

    public ReferralStanding getStanding() {
        return standing;
    }

    public Slice<ReferralView> getBrought() {
        return brought;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
