package io.hansa.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Is it them? Open to everyone, because nobody is signed in before. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /**
     * @param login a staff or partner user's login, or a member's number, phone or mail, as typed
     * @param address where the attempt comes from
     * @throws WrongCredentials whatever is wrong: name, password, or that the identity is disabled
     * @throws TooManyAttempts when this identity or this address must wait first
     */
    public SignedIn authenticate(String login, String password, String address) {
        throw new UnsupportedOperationException("being written");
    }
}
