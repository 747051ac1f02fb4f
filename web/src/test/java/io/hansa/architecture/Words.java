package io.hansa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Why;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Words and types that the code does not use. */
final class Words {

    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private Words() {}

    static ArchRule noEmptyNames(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|DTO|Dto)$")
                .because("such a name says nothing of the business");
    }

    static ArchRule refusalsAreReasons(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".kernel")
                .and()
                .areAssignableTo(io.hansa.kernel.DomainException.class)
                .should()
                .haveSimpleNameEndingWith("Exception")
                .because("a refusal is named for its reason");
    }

    static ArchRule causesAreDeclared(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotBelongToAnyOf(Why.class, Cause.class)
                .should()
                .callMethod(Why.class, "of", String.class)
                .orShould()
                .callMethod(Why.class, "of", String.class, Map.class)
                .orShould()
                .callConstructor(Why.class, String.class, SortedMap.class)
                .because("a cause that is declared has its words in both languages, and all its inputs");
    }

    static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .callCodeUnitWhere(readsTheMachinesClock());
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return new DescribedPredicate<>("it reads the machine's clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                return isNow(call.getTarget()) || isClockOfTheMachine(call.getTarget()) || isOldDate(call.getTarget());
            }
        };
    }

    private static boolean isNow(CodeUnitCallTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isClockOfTheMachine(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system")
                || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    private static boolean isOldDate(CodeUnitCallTarget target) {
        return target.getFullName().equals("java.util.Date.<init>()");
    }

    /** What a method keeps to itself is not seen here; what is stored, taken or given is. */
    static ArchRule amountsAreWhole(String root) {
        return CompositeArchRule.of(noFields()
                        .that()
                        .areDeclaredInClassesThat(countAmounts(root))
                        .should()
                        .haveRawType(floating()))
                .and(noCodeUnits()
                        .that()
                        .areDeclaredInClassesThat(countAmounts(root))
                        .should()
                        .haveRawReturnType(floating()))
                .and(noCodeUnits()
                        .that()
                        .areDeclaredInClassesThat(countAmounts(root))
                        .should()
                        .haveRawParameterTypes(new DescribedPredicate<>("with a floating one among them") {
                            @Override
                            public boolean test(java.util.List<JavaClass> types) {
                                return types.stream().anyMatch(floating());
                            }
                        }));
    }

    private static DescribedPredicate<JavaClass> countAmounts(String root) {
        return new DescribedPredicate<>("are below the web") {
            @Override
            public boolean test(JavaClass type) {
                // an anonymous class has the constructor of the class it extends, which is not ours
                return !type.isAnonymousClass()
                        && type.getPackageName().startsWith(root + ".")
                        && !type.getPackageName().startsWith(root + ".web");
            }
        };
    }

    private static DescribedPredicate<JavaClass> floating() {
        return new DescribedPredicate<>("floating point") {
            @Override
            public boolean test(JavaClass type) {
                return FLOATING.contains(type.getName());
            }
        };
    }
}
