package io.hansa.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Points are a BIGINT. */
@Converter(autoApply = true)
public class PointsConverter implements AttributeConverter<Points, Long> {

    @Override
    public Long convertToDatabaseColumn(Points value) {
        return value == null ? null : value.amount();
    }

    @Override
    public Points convertToEntityAttribute(Long column) {
        return column == null ? null : Points.of(column);
    }
}
