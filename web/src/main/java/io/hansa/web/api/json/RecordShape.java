package io.hansa.web.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a type of records has, looked up once: reflection answers with new objects each time, and a batch has a thousand items. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Component> components;
    private final Set<String> names;
    private final Constructor<?> canonical;

    /** A component's name, and what it takes. */
    record Component(String name, Type type) {}

    private RecordShape(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        components = Arrays.stream(all)
                .map(each -> new Component(each.getName(), each.getGenericType()))
                .toList();
        names = components.stream().map(Component::name).collect(Collectors.toUnmodifiableSet());
        try {
            canonical = type.getDeclaredConstructor(
                    Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a request record: " + type, e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Component> components() {
        return components;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    Object create(Object[] values) {
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "request records leave judging to constraints: " + canonical.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a request record: " + canonical.getDeclaringClass(), e);
        }
    }
}
