package io.hansa.club.gift;

/** The number of a gift: {@code G} and nine or more digits. */
final class GiftNumber {

    private GiftNumber() {}

    static String of(long id) {
        return String.format("G%09d", id);
    }

    /** @throws GiftNotFound when it is no number of a gift */
    static long id(String number) {
        if (number == null || !number.matches("G[0-9]{9,18}")) {
            throw new GiftNotFound(String.valueOf(number));
        }
        return Long.parseLong(number.substring(1));
    }
}
