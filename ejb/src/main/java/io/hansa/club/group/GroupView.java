package io.hansa.club.group;

import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A corporate group, for staff.
 *
 * @param serviceLine where the members who act for it call
 * @param pool its account in the ledger
 * @param held set aside for orders that are not confirmed, or wait
 * @param contacts who is one now, as they were added
 * @param months its value by month, newest first
 * @param version of what may be changed
 */
public record GroupView(
        GroupRow row,
        Set<String> serviceTeam,
        Optional<String> serviceLine,
        Instant openedAt,
        PoolTerms terms,
        AccountId pool,
        Points available,
        Points held,
        List<Contact> contacts,
        List<Month> months,
        int version) {

    public GroupView {
        serviceTeam = Set.copyOf(serviceTeam);
        contacts = List.copyOf(contacts);
        months = List.copyOf(months);
    }

    /**
     * A person of the group.
     *
     * @param member empty: no member of the club
     * @param power how much the person decides, the last time that somebody scored it
     */
    public record Contact(
            long id,
            Optional<String> member,
            String name,
            Optional<String> phone,
            Optional<String> mail,
            ContactRole role,
            Optional<Power> power) {}

    /** How much a contact decides, 1 to 5, and why. */
    public record Power(int power, String reason, LocalDate on) {}

    /**
     * What appointed members did at partners in a month, less what was taken back.
     *
     * @param month its first date
     * @param spentFen in fen
     */
    public record Month(LocalDate month, long purchases, long points, long spentFen) {}
}
