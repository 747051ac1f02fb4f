package io.hansa.club.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Names by number, in one statement. For boundaries of the club that have decided who may see them. */
@ApplicationScoped
public class HouseholdNames {

    @Inject
    HouseholdRows households;

    /** Numbers without a household are left out. */
    public Map<String, String> of(Collection<String> numbers) {
        return households.names(numbers);
    }
}
