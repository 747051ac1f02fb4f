package io.hansa.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The handlers of this application, by kind. */
@ApplicationScoped
class RunHandlers {

    private Map<String, RunHandler> byKind = Map.of();

    protected RunHandlers() {}

    @Inject
    RunHandlers(@Any Instance<RunHandler> handlers) {
        byKind = handlers.stream().collect(Collectors.toUnmodifiableMap(RunHandler::kind, Function.identity()));
    }

    Collection<String> kinds() {
        return byKind.keySet();
    }

    RunHandler handler(String kind) {
        return byKind.get(kind);
    }
}
