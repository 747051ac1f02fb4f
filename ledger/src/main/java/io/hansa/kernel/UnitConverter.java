package io.hansa.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A unit is its code. */
@Converter(autoApply = true)
public class UnitConverter implements AttributeConverter<Unit, String> {

    @Override
    public String convertToDatabaseColumn(Unit value) {
        return value == null ? null : value.code();
    }

    @Override
    public Unit convertToEntityAttribute(String column) {
        return column == null ? null : new Unit(column);
    }
}
