package io.hansa.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An entry's number is a BIGINT. */
@Converter(autoApply = true)
public class EntryNumberConverter implements AttributeConverter<EntryNumber, Long> {

    @Override
    public Long convertToDatabaseColumn(EntryNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public EntryNumber convertToEntityAttribute(Long column) {
        return column == null ? null : new EntryNumber(column);
    }
}
