package io.hansa.partners.transaction;

/** A request and who sent it, who was found to be allowed to. */
record Sent(Sender sender, TransactionRequest request) {}
