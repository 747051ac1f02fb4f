package io.hansa.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The handlers of this application, by kind. */
@ApplicationScoped
class RunHandlers {

    private Map<String, RunHandler> byKind = Map.of();

    protected RunHandlers() {}

    @Inject
    RunHandlers(@Any Instance<RunHandler> handlers) {
        byKind = handlers.stream()
                .map(RunHandlers::checked)
                .collect(Collectors.toUnmodifiableMap(RunHandler::kind, Function.identity()));
    }

    static RunHandler checked(RunHandler handler) {
        if (handler.inOrder() && handler.sideBySide()) {
            throw new IllegalStateException(handler.kind() + " goes in order: its chunks can't be worked side by side");
        }
        return handler;
    }

    Collection<String> kinds() {
        return byKind.keySet();
    }

    /** The kinds whose chunks may be worked side by side. */
    Collection<String> sideBySide() {
        return byKind.values().stream()
                .filter(RunHandler::sideBySide)
                .map(RunHandler::kind)
                .toList();
    }

    RunHandler handler(String kind) {
        return byKind.get(kind);
    }

    /** Roles that may start, cancel and resume a kind; none where there is no handler for it. */
    Set<String> operators(String kind) {
        var handler = handler(kind);
        return handler == null ? Set.of() : handler.operators();
    }
}
