package io.hansa.security;

import java.io.Serializable;
import java.time.Instant;

/** A password that somebody else has made: shown once, and good until its user has chosen another, or its time is over. */
public record OneTimePassword(String login, String password, Instant until) implements Serializable {

    /** Never the password: records end up in logs. */
    @Override
    public String toString() {
        return "OneTimePassword[" + login + "]";
    }
}
