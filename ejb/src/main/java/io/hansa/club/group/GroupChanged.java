package io.hansa.club.group;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has changed the group meanwhile. */
public class GroupChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public GroupChanged(String group) {
        super("group-changed", Map.of("group", group));
    }
}
