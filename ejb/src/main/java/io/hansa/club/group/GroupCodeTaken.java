package io.hansa.club.group;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Another group has the code. */
public class GroupCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public GroupCodeTaken(String group) {
        super("group-code-taken", Map.of("group", group));
    }
}
