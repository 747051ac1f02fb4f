package io.hansa.web.security;

import io.hansa.security.SignedIn;
import jakarta.security.enterprise.credential.Credential;

/** Carries someone who has proven who they are from the sign-in page to the container. */
record Proven(SignedIn signedIn) implements Credential {}
