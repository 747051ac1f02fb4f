package io.hansa.club.group;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such group. */
public class GroupNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public GroupNotFound(String group) {
        super("group-not-found", Map.of("group", group));
    }
}
