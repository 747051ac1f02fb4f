package io.hansa.partners.webhook;

/** Why an attempt got no answer. */
public enum DeliveryFailure {
    /** The name leads to an address that is not a public one. */
    ADDRESS_NOT_ALLOWED,
    UNKNOWN_HOST,
    NOT_CONNECTED,
    TIMED_OUT,
    /** No secure connection: a certificate that has ended, or is another's. */
    NOT_SECURE,
    /** The connection ended before there was an answer. */
    BROKEN_OFF,
    /** Its secret was encrypted under another key of the application: a new secret is needed. */
    SECRET_UNREADABLE
}
