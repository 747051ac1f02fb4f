package io.hansa.web.member;

import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The calling member, asked for once a request. */
@RequestScoped
class Me {

    @Inject
    Members members;

    private MemberView view;

    MemberView view() {
        if (view == null) {
            view = members.me();
        }
        return view;
    }

    MemberNumber number() {
        return view().number();
    }

    AccountId wallet() {
        return view().wallet();
    }
}
