package io.hansa.ledger.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An account's number is a BIGINT. */
@Converter(autoApply = true)
public class AccountIdConverter implements AttributeConverter<AccountId, Long> {

    @Override
    public Long convertToDatabaseColumn(AccountId value) {
        return value == null ? null : value.value();
    }

    @Override
    public AccountId convertToEntityAttribute(Long column) {
        return column == null ? null : new AccountId(column);
    }
}
