package io.hansa.club.member;

/** A spelling that begins as was asked, and whose it is; in this order a search by name pages. */
record NameHit(String spelling, long member) {

    String cursor() {
        return member + ":" + spelling;
    }

    static NameHit read(String cursor) {
        int colon = cursor.indexOf(':');
        return new NameHit(cursor.substring(colon + 1), Long.parseLong(cursor.substring(0, colon)));
    }
}
