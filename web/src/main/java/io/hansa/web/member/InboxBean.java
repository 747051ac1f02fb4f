package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.outbox.Inbox;
import io.hansa.outbox.InboxRow;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the member was told. */
@Named("memberInbox")
@RequestScoped
public class InboxBean {

    private static final int MESSAGES = 20;

    @Inject
    Inbox inbox;

    @Inject
    Pages pages;

    private Slice<InboxRow> rows;

    public Slice<InboxRow> getRows() {
        if (rows == null) {
            rows = inbox.list(pages.after(), MESSAGES);
        }
        return rows;
    }

    public int getUnread() {
        return inbox.unread();
    }

    public String markAllRead() {
        return pages.act(() -> {
            inbox.markAllRead();
            return "/member/inbox";
        });
    }
}
