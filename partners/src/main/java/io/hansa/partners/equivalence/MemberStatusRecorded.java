package io.hansa.partners.equivalence;

/** A partner or our staff said what tier a member has at a partner. Fired within the transaction that keeps it; not of sandboxes. */
public record MemberStatusRecorded(MemberStatusView status) {}
