package io.hansa.club.portfolio;

import java.util.Objects;

/**
 * Lets one of the service staff keep a portfolio, or changes what members are told.
 *
 * @param name 1 to 64 characters
 * @param phone the service line: 3 to 32 digits, blanks and {@code + - ( )}
 * @param active false: nobody is assigned any more
 */
public record EntrustPortfolio(String login, String name, String phone, boolean active) {

    /** @throws InvalidPortfolio when name or phone is not so */
    public EntrustPortfolio {
        Objects.requireNonNull(login);
        require(name != null && !name.isBlank() && name.strip().length() <= 64, "name");
        require(phone != null && phone.strip().matches("[0-9+() -]{3,32}"), "phone");
        name = name.strip();
        phone = phone.strip();
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidPortfolio(field);
        }
    }
}
