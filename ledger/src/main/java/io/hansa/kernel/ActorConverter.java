package io.hansa.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An actor is {@code kind:ref}, at most 72 characters. */
@Converter(autoApply = true)
public class ActorConverter implements AttributeConverter<Actor, String> {

    @Override
    public String convertToDatabaseColumn(Actor value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Actor convertToEntityAttribute(String column) {
        return column == null ? null : Actor.parse(column);
    }
}
