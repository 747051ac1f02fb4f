package io.hansa.club.member;

import java.util.HashSet;
import java.util.Set;

/** What an enrolment takes that no other may have, each in one text. */
final class Claims {

    private Claims() {}

    static Set<String> of(Profile profile, Request request) {
        var claims = new HashSet<String>();
        claims.add(request(request.key()));
        claims.add(phone(profile.phone()));
        profile.mail().map(Claims::mail).ifPresent(claims::add);
        return claims;
    }

    static String request(String key) {
        return "request:" + key;
    }

    static String phone(String phone) {
        return "phone:" + phone;
    }

    static String mail(String mail) {
        return "mail:" + mail;
    }
}
