package io.hansa.club.group;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The group is closed: nobody acts for it any more. */
public class GroupClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    public GroupClosed(String group) {
        super("group-closed", Map.of("group", group));
    }
}
