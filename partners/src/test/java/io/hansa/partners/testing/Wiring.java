package io.hansa.partners.testing;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** Makes one object of each class that is asked for and fills its injected fields, as far as these tests need it. */
final class Wiring {

    private final Map<Class<?>, Object> objects = new HashMap<>();

    Wiring with(Class<?> type, Object object) {
        objects.put(type, object);
        return this;
    }

    <T> T get(Class<T> type) {
        Object object = objects.get(type);
        if (object == null) {
            object = make(type);
        }
        return type.cast(object);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object object = constructor.newInstance();
            objects.put(type, object);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)
                        || field.isAnnotationPresent(Resource.class)
                        || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(object, get(field.getType()));
                }
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot wire " + type, e);
        }
    }
}
