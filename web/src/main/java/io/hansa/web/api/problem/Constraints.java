package io.hansa.web.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Violations of Bean Validation, with the places as the caller wrote them. */
final class Constraints {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Positive", "positive"),
            Map.entry("Size", "size"),
            Map.entry("Min", "minimum"),
            Map.entry("Max", "maximum"),
            Map.entry("Pattern", "format"),
            Map.entry("OneOf", "either"),
            Map.entry("Itemised", "items"),
            Map.entry("AssertTrue", "incomplete"));

    private static final Set<String> FIGURES = Set.of("min", "max", "value");

    private Constraints() {}

    static List<Violation> violations(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(Constraints::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> figures = new HashMap<>(constraint.getAttributes());
        figures.keySet().retainAll(FIGURES);
        return new Violation(place(broken.getPropertyPath()), CODES.getOrDefault(name, "other"), figures);
    }

    /** Without the resource's method and parameter, which the caller does not know. */
    private static String place(Path path) {
        StringBuilder place = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(place, node);
            }
        }
        return place.isEmpty() ? parameter : place.toString();
    }

    private static void append(StringBuilder place, Path.Node node) {
        if (node.getIndex() != null) {
            place.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            place.append(place.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
