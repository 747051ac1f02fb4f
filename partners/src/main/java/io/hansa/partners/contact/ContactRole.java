package io.hansa.partners.contact;

/** What a contact is asked about. */
public enum ContactRole {
    CONTRACT,
    FINANCE,
    TECHNICAL,
    MARKETING,
    EMERGENCY
}
