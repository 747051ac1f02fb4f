package io.hansa.web.api.member;

import io.hansa.club.gift.Giveable;

/**
 * What the member may give other members.
 *
 * @param unit {@code PTS}, or the code of a counted right
 * @param available what the member has of it
 * @param least that may be given at once, and {@code most}
 * @param yearLeft what it may still give in this calendar year
 */
public record GiftLimitItem(String unit, long available, long least, long most, long yearLeft) {

    static GiftLimitItem of(Giveable giveable) {
        return new GiftLimitItem(
                giveable.unit().code(), giveable.available(), giveable.least(), giveable.most(), giveable.yearLeft());
    }
}
