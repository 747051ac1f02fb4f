package io.hansa.web.faces;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Addresses of the present page with one of its parameters changed; the others, its filters, stay. */
public final class Addresses {

    /** Where a list goes on; another filter begins the list anew. */
    private static final String AFTER = "after";

    private Addresses() {}

    /** @param value of the parameter; empty takes it off */
    public static String with(String name, Object value) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(Faces.getViewParameterMap());
        parameters.remove(AFTER);
        parameters.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, List.of(value.toString()));
        }
        return Faces.getBookmarkableURL(parameters, false);
    }
}
