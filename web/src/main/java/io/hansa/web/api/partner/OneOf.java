package io.hansa.web.api.partner;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Exactly one of two components is there; the violation is told at the first. */
@Constraint(validatedBy = OneOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneOf {

    String first();

    String second();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the two. */
    class Check implements ConstraintValidator<OneOf, Record> {

        private OneOf rule;

        @Override
        public void initialize(OneOf rule) {
            this.rule = rule;
        }

        @Override
        public boolean isValid(Record record, ConstraintValidatorContext context) {
            long there = Stream.of(record.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(rule.first())
                            || component.getName().equals(rule.second()))
                    .filter(component -> value(component, record) != null)
                    .count();
            if (there == 1) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(rule.first())
                    .addConstraintViolation();
            return false;
        }

        private static Object value(RecordComponent component, Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a request record is public: " + record.getClass(), e);
            }
        }
    }
}
