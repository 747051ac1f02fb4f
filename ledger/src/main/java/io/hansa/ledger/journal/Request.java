package io.hansa.ledger.journal;

/** A command and the hash of what it asks. */
record Request(Command command, byte[] hash) {

    static Request of(Command command) {
        return new Request(command, Hashes.request(command));
    }

    IdempotencyKey key() {
        return command.header().key();
    }
}
