package io.hansa.partners.contact;

/** In which language a contact is spoken to. */
public enum ContactLanguage {
    ZH,
    EN
}
