package io.hansa.partners.transaction;

/** What is kept of a message, and answers whoever sends it again. */
interface Kept {

    TransactionResult result(TransactionRequest request, boolean replayed);
}
