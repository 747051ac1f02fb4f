package io.hansa.partners.visit;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;

/**
 * What moved a partner's money at an outlet's door: a visit, its being taken back, or that somebody was turned away.
 *
 * @param reference what the partner called it: the visit's reference, or the number of the reservation that was refused
 */
public record DoorEvent(EntryNumber entry, String reference, String outlet, MemberNumber member) {}
