package io.hansa.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A member number is its ten digits. */
@Converter(autoApply = true)
public class MemberNumberConverter implements AttributeConverter<MemberNumber, String> {

    @Override
    public String convertToDatabaseColumn(MemberNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public MemberNumber convertToEntityAttribute(String column) {
        return column == null ? null : new MemberNumber(column);
    }
}
