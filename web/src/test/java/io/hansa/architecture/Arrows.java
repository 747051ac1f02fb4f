package io.hansa.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which context may use which. An arrow that is not here does not exist. */
final class Arrows {

    private static final String KERNEL = "kernel";
    private static final String LEDGER = "ledger";
    private static final String PARTNERS = "partners";
    private static final String SECURITY = "security";
    private static final String CLUB = "club";
    private static final Set<String> BASE = Set.of(KERNEL, LEDGER, SECURITY, "outbox", "runs");

    private static final Map<String, Set<String>> ALLOWED = allowed();

    private Arrows() {}

    private static Map<String, Set<String>> allowed() {
        var allowed = new TreeMap<String, Set<String>>();
        allowed.put(KERNEL, Set.of());
        allowed.put(LEDGER, Set.of(KERNEL));
        allowed.put(PARTNERS, Set.of(KERNEL, LEDGER));
        allowed.put(SECURITY, Set.of(KERNEL));
        allowed.put("schema", Set.of(KERNEL));
        allowed.put("outbox", Set.of(KERNEL, SECURITY));
        allowed.put("runs", Set.of(KERNEL, SECURITY));
        allowed.put(CLUB, and(BASE, PARTNERS));
        allowed.put("rewards", and(BASE, PARTNERS, CLUB));
        allowed.put("events", and(BASE, CLUB));
        allowed.put("perception", and(BASE, CLUB));
        allowed.put("desk", and(BASE, CLUB, "rewards", "events"));
        var every = and(BASE, PARTNERS, "schema", CLUB, "rewards", "events", "perception", "desk", "insight");
        allowed.put("insight", Set.of(KERNEL, SECURITY));
        allowed.put("jobs", every);
        allowed.put("schedule", every);
        allowed.put("web", every);
        return Map.copyOf(allowed);
    }

    private static Set<String> and(Set<String> some, String... more) {
        var all = new java.util.HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    static ArchRule run(String root) {
        return ArchRuleDefinition.classes()
                .that(areInAContextOf(root))
                .should(useOnlyWhatTheirContextMay(root))
                .because("an arrow runs from a higher context to a lower one, never back");
    }

    /** Of the partners, the contexts above them see the port they implement and the records they are told. */
    static ArchRule reachPartnersByPortOrRecord(String root) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(root + ".club..", root + ".rewards..", root + ".events..", root + ".perception..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are the partners' own, neither port nor record") {
                    @Override
                    public boolean test(JavaClass used) {
                        return used.getPackageName().startsWith(root + ".partners")
                                && !used.getPackageName().equals(root + ".partners.port")
                                && !used.isRecord();
                    }
                });
    }

    private static DescribedPredicate<JavaClass> areInAContextOf(String root) {
        return new DescribedPredicate<>("are in a context") {
            @Override
            public boolean test(JavaClass type) {
                return ALLOWED.containsKey(context(root, type));
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheirContextMay(String root) {
        return new ArchCondition<>("use only what their context may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = context(root, type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var used = context(root, dependency.getTargetClass().getBaseComponentType());
                    boolean wrong = !used.isEmpty()
                            && !used.equals(own)
                            && !ALLOWED.get(own).contains(used);
                    if (wrong) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The first name after the root, or nothing for a class from elsewhere. */
    private static String context(String root, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }
}
