package io.hansa.partners.conduct;

/** A version of the policy was set; fired in its transaction. */
public record ConductPolicySet(ConductPolicyView policy) {}
