package io.hansa.partners.onboarding;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Tasks that come before the next stage are open; {@code tasks} names them. */
public final class TasksOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    TasksOpen(String partnerCode, int count, String tasks) {
        super("tasks-open", Map.of("partner", partnerCode, "count", count, "tasks", tasks));
    }
}
