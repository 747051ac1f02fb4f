package io.hansa.web.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Calls the canonical constructors of records. */
final class Records {

    private Records() {}

    static Object create(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("request records leave judging to constraints: " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a request record: " + type, e);
        }
    }
}
