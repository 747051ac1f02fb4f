package io.hansa.web.api.member;

import io.hansa.club.group.ActingView;
import io.hansa.club.group.AppointmentRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A corporate group that the member acts for.
 *
 * @param until the first instant at which it does no more; absent: until it is ended
 * @param accountManager what the account manager is called, and {@code serviceTeam} the others
 * @param serviceLine a telephone
 * @param available in the group's pool
 * @param drawable what the member may draw of it in the period of its cap
 */
public record GroupAnswer(
        String group,
        String name,
        AppointmentRole role,
        Instant from,
        Optional<Instant> until,
        HouseholdAnswer.Terms terms,
        Optional<String> accountManager,
        List<String> serviceTeam,
        Optional<String> serviceLine,
        long available,
        long drawable) {

    static GroupAnswer of(ActingView view) {
        return new GroupAnswer(
                view.group(),
                view.name(),
                view.role(),
                view.from(),
                view.until(),
                HouseholdAnswer.Terms.of(view.terms()),
                view.servedBy().accountManager(),
                view.servedBy().team(),
                view.servedBy().line(),
                view.available().amount(),
                view.left().amount());
    }
}
