package io.hansa.partners.contact;

/** A contact as it stands. */
public record ContactView(long id, String partnerCode, Person person) {}
