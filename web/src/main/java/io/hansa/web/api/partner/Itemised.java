package io.hansa.web.api.partner;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Each item is named once, with its share in the measure of the message; the violation is told at {@code items}. */
@Constraint(validatedBy = Itemised.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Itemised {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A request that may have items. */
    interface Request {

        /** Empty where it has none. */
        List<ItemRequest> items();

        ItemRequest.Measure measure();
    }

    /** Looks at them; what is wrong with a single one is told there. */
    class Check implements ConstraintValidator<Itemised, Request> {

        @Override
        public boolean isValid(Request request, ConstraintValidatorContext context) {
            if (request.items().isEmpty() || fit(request)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode("items")
                    .addConstraintViolation();
            return false;
        }

        private static boolean fit(Request request) {
            List<ItemRequest> items =
                    request.items().stream().filter(Objects::nonNull).toList();
            var codes = new HashSet<>(items.stream().map(ItemRequest::code).toList());
            return codes.size() == items.size() && items.stream().allMatch(request.measure()::fits);
        }
    }
}
